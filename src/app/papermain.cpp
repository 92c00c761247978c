#include "app/translations.h"
#include "papers/statementfile.h"
#include "reports/paperprocess.h"
#include "secrets/coredumps.h"

#include <QGuiApplication>

#include <unistd.h>

namespace {

int statusOf(QFile &output, bool isDrawn)
{
    if (isDrawn && output.flush() && output.error() == QFileDevice::NoError) {
        return int(PaperStatus::Whole);
    }
    return int(output.error() == QFileDevice::ResourceError ? PaperStatus::DiskFull : PaperStatus::NotWritten);
}

} // namespace

// Draws one statement for disburse-cli: see PaperProcess.
int main(int argc, char **argv)
{
    disableCoreDumps();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, or asked for
    const QGuiApplication application(argc, argv);
    installTranslations(*QCoreApplication::instance(), QLocale::system());
    QFile input;
    QFile output;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly) || !output.open(STDOUT_FILENO, QIODevice::WriteOnly)) {
        return int(PaperStatus::NotWritten);
    }
    const bool isDrawn = drawStatement(input, output);
    return statusOf(output, isDrawn);
}
