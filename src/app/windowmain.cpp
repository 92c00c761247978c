#include "app/translations.h"
#include "app/windowprogram.h"
#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "secrets/coredumps.h"
#include "secrets/environmentkey.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace {

QLocale localeOf(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case LanguageChoice::German:
        return QLocale(QLocale::German, QLocale::Germany);
    case LanguageChoice::System:
        break;
    }
    return QLocale::system();
}

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

QString windowHelp()
{
    return QCoreApplication::translate(
        "WindowMain",
        "disburse opens the window. It takes the options that every command of disburse-cli takes:\n"
        "--practice, --practice-scenario, --profile, --data-dir, --api-url, --ca-file and --deadline.\n"
        "\"disburse-cli --help\" says what they do.");
}

} // namespace

int main(int argc, char **argv)
{
    protectStandardStreams();
    disableCoreDumps();
    removeTlsKeyLog();
    static_cast<void>(takeKeyFromEnvironment()); // the window uses the keychain alone
    QApplication::setApplicationName(QStringLiteral("Disburse"));
    QApplication::setApplicationVersion(QStringLiteral(DISBURSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.disburse.Disburse"));
    QApplication application(argc, argv);
    installTranslations(application, localeOf(WindowSettings().language()));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("--help"))) {
        print(stdout,
              arguments.contains(QStringLiteral("--help")) ? windowHelp()
                                                           : QStringLiteral("disburse " DISBURSE_VERSION));
        return 0;
    }
    const Result<RunOptions, UsageError> options = parseRunOptions(arguments);
    if (!options) {
        print(stderr, wordsFor(options.error()));
        return 1;
    }
    WindowProgram program(*options);
    QTimer::singleShot(0, &program, &WindowProgram::start); // in the event loop: it may quit at once
    return QApplication::exec();
}
