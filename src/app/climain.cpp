#include "app/commandsession.h"
#include "app/systemsources.h"
#include "app/translations.h"
#include "cli/commandrun.h"
#include "cli/interrupts.h"
#include "cli/outputstream.h"
#include "cli/posixterminal.h"
#include "cli/standardstreams.h"
#include "reports/paperprocess.h"
#include "secrets/coredumps.h"
#include "secrets/environmentkey.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

int main(int argc, char **argv)
{
    protectStandardStreams();
    disableCoreDumps();
    removeTlsKeyLog();
    const Secret environmentKey = takeKeyFromEnvironment();
    QCoreApplication::setApplicationName(QStringLiteral("Disburse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DISBURSE_VERSION));
    QCoreApplication application(argc, argv);
    Interrupts interrupts; // before any thread is started
    installTranslations(application, QLocale::system());

    OutputStream standardOutput(STDOUT_FILENO);
    OutputStream standardError(STDERR_FILENO);
    PosixTerminal terminal(STDIN_FILENO);
    const auto makeServices = [&environmentKey](const RunOptions &options) {
        return std::make_unique<CommandSession>(options, environmentKey);
    };
    CommandRun run({standardOutput, standardError, terminal, makeServices, systemClock(), randomIds(), loginName(),
                    PaperProcess::installedProgram()});
    QObject::connect(&interrupts, &Interrupts::interrupted, &run, &CommandRun::stop);
    // In the event loop: an exit before it runs would be lost.
    QTimer::singleShot(0, &run, [&run, &application] {
        run.run(QCoreApplication::arguments().mid(1)).then(&application, [](int status) {
            QCoreApplication::exit(status);
        });
    });
    return QCoreApplication::exec();
}
