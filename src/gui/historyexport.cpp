#include "gui/historyexport.h"

#include "papers/statementfile.h"
#include "reports/historyfile.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"
#include "words/profilewords.h"
#include "words/reportwords.h"

#include <QFileDialog>
#include <QProgressDialog>

namespace {

constexpr int pageSize = 500;

} // namespace

// What one export has come to; written on the ledger's thread, read when that has ended.
struct HistoryExport::Work {
    Sink sink;
    QString path;
    std::optional<ReportError> error;
    std::optional<WrittenRows> rows; // when it is whole
};

HistoryExport::HistoryExport(const WindowServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

HistoryExport::~HistoryExport()
{
    if (m_isWanted) {
        *m_isWanted = false;
    }
}

void HistoryExport::begin(const EntryPageRequest &question, const EntryTotals &totals)
{
    if (m_progress) {
        return;
    }
    const QList<std::pair<QString, QString>> kinds{{tr("CSV (*.csv)"), QStringLiteral("csv")},
                                                   {tr("Excel (*.xlsx)"), QStringLiteral("xlsx")},
                                                   {tr("Statement as PDF (*.pdf)"), QStringLiteral("pdf")}};
    auto *dialog = new QFileDialog(m_window->window(), tr("Export the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const auto &[name, suffix] : kinds) {
        filters.append(name);
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.first().second);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &filter) {
        for (const auto &[name, suffix] : kinds) {
            if (name == filter) {
                dialog->setDefaultSuffix(suffix);
            }
        }
    });
    dialog->selectFile(QStringLiteral("payouts"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, question, totals](const QString &path) { write(question, totals, path); });
    dialog->open();
}

Result<HistoryExport::Sink, ReportError> HistoryExport::sinkFor(const QString &path, const StatementOrder &order)
{
    const auto sinkOf = [](const auto &file) -> Result<Sink, ReportError> {
        if (auto opened = file->open(); !opened) {
            return opened.error();
        }
        return Sink{[file](const EntryPage &page) { return file->add(page); }, [file] { return file->finish(); },
                    file->form()};
    };
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return sinkOf(std::make_shared<StatementFile>(path, order));
    }
    return sinkOf(std::make_shared<HistoryFile>(path, order.isPractice));
}

void HistoryExport::beginProgress(qint64 count)
{
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_progress = new QProgressDialog(tr("Writing the file…"), tr("Cancel"), 0, int(count), m_window->window());
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [isWanted = m_isWanted] { *isWanted = false; });
}

void HistoryExport::write(const EntryPageRequest &question, const EntryTotals &totals, const QString &path)
{
    const StatementOrder order{shopOnStatement(*m_services.mode.shop), m_services.mode.isPractice,
                               m_services.now().toLocalTime(), question.filter, totals};
    const Result<Sink, ReportError> sink = sinkFor(path, order);
    if (!sink) {
        Q_EMIT told(tr("Nothing was exported"), wordsFor(sink.error()));
        return;
    }
    beginProgress(totals.count);
    auto work = std::make_shared<Work>(Work{*sink, path, {}, {}});
    EntryPageRequest request = question;
    request.after.clear();
    request.limit = pageSize;
    request.form = work->sink.form;
    const auto take = [this, work, isWanted = m_isWanted, count = qint64(0)](const EntryPage &page) mutable {
        if (!*isWanted) {
            return false;
        }
        const auto added = work->sink.add(page);
        count += page.entries.size() + page.stored.size();
        if (!added) {
            work->error = added.error();
            return false;
        }
        QMetaObject::invokeMethod(
            this, [this, count] { showProgress(count); }, Qt::QueuedConnection);
        if (page.isLast) {
            const auto finished = work->sink.finish();
            finished ? static_cast<void>(work->rows = *finished) : static_cast<void>(work->error = finished.error());
        }
        return true;
    };
    m_services.entries.visit(request, take).then(this, [this, work](const Result<Done, LedgerError> &done) {
        takeEnd(done, *work);
    });
}

void HistoryExport::showProgress(qint64 count)
{
    if (m_progress) {
        m_progress->setValue(int(count));
    }
}

void HistoryExport::takeEnd(const Result<Done, LedgerError> &done, const Work &work)
{
    m_progress->deleteLater();
    m_progress = nullptr;
    if (!done) {
        Q_EMIT told(tr("Nothing was exported"), wordsFor(done.error()));
    } else if (work.error) {
        Q_EMIT told(tr("Nothing was exported"), wordsFor(*work.error));
    } else if (work.rows) {
        tellWritten(*work.rows, work.path);
    } else {
        Q_EMIT told(tr("Nothing was exported"), tr("It was canceled. There is no file."));
    }
}

void HistoryExport::tellWritten(const WrittenRows &written, const QString &path)
{
    QString text = tr("%Ln row(s) in %1", nullptr, int(written.rows)).arg(plainText(path, 1000));
    if (written.sheets > 1) {
        text += u'\n' + tr("One sheet cannot hold that many rows: the file has %n sheet(s).", nullptr, written.sheets);
    }
    Q_EMIT told(tr("The history is exported"), text);
}
