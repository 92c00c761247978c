#include "gui/resultdesk.h"

#include "lists/keptrecords.h"
#include "reports/batchresults.h"
#include "reports/reportfile.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"
#include "words/reportwords.h"

#include <QFileDialog>
#include <QtConcurrent>

namespace {

using Source = Result<BatchSource, LedgerError>;

// Takes long: the whole file is read again.
Result<Done, ReportError> writeResults(BatchOutcome outcome, const std::optional<KeptList> &file, const QString &path)
{
    if (file) {
        outcome.file = tableOf(*file);
    }
    return writeReport(path, resultTable(std::move(outcome)));
}

QString proposedName(const BatchSource &source)
{
    const QString name = source.file ? QFileInfo(source.file->fileName).completeBaseName() : QString();
    return QStringLiteral("%1-results").arg(name.isEmpty() ? QStringLiteral("payout") : name);
}

} // namespace

ResultDesk::ResultDesk(const WindowServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

void ResultDesk::saveResults(const QString &batchId)
{
    m_services.listArchive.batches.sourceOf(batchId).then(
        this, [this](const Source &source) { source ? chooseFile(*source) : tellLedger(source.error()); });
}

void ResultDesk::chooseFile(const BatchSource &source)
{
    const QString csv = tr("CSV (*.csv)");
    auto *dialog = new QFileDialog(m_window->window(), tr("Save the results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({csv, tr("Excel (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    });
    dialog->selectFile(proposedName(source));
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString &path) { write(source, path); });
    dialog->open();
}

void ResultDesk::write(const BatchSource &source, const QString &path)
{
    const BatchOutcome outcome{seenAt(m_services.now(), source.records), source.list, {}, m_services.mode.isPractice};
    QtConcurrent::run(&writeResults, outcome, source.file, path)
        .then(this, [this, path](const Result<Done, ReportError> &written) {
            if (written) {
                Q_EMIT told(tr("The results are saved"), plainText(path, 1000));
            } else {
                Q_EMIT told(tr("The results were not saved"), wordsFor(written.error()));
            }
        });
}

void ResultDesk::payAgain(const QString &batchId)
{
    m_services.listArchive.batches.sourceOf(batchId).then(this, [this](const Source &source) {
        if (source) {
            Q_EMIT draftMade(draftFrom(*source));
        } else {
            tellLedger(source.error());
        }
    });
}

void ResultDesk::tellLedger(const LedgerError &error)
{
    Q_EMIT told(tr("The ledger cannot be read"), wordsFor(error));
}
