#include "gui/historyexport.h"

#include "models/entrycells.h"
#include "models/totalsmodel.h"
#include "papers/pdffile.h"
#include "papers/statement.h"
#include "reports/historyfile.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"
#include "words/reportwords.h"

#include <QFileDialog>
#include <QProgressDialog>

namespace {

constexpr int pageSize = 500;

// The statement's columns, and how wide each is.
constexpr std::pair<EntryColumn, qreal> statementColumns[] = {
    {EntryColumn::Date, 2},    {EntryColumn::State, 1.6},     {EntryColumn::Amount, 2.2}, {EntryColumn::Fee, 1.9},
    {EntryColumn::Value, 1.4}, {EntryColumn::Recipient, 3.4}, {EntryColumn::Note, 2},     {EntryColumn::Operation, 2.6},
};

bool isNumber(EntryColumn column)
{
    return column == EntryColumn::Amount || column == EntryColumn::Fee || column == EntryColumn::Value;
}

QStringList statementRow(const HistoryEntry &entry)
{
    QStringList cells;
    for (const auto &[column, share] : statementColumns) {
        cells.append(EntryCells::text(entry, column, TimeStyle::Utc, {}));
    }
    return cells;
}

StatementHead headOf(const EntryTotals &totals, const RunMode &mode, const QDateTime &now)
{
    StatementHead head;
    head.shop = mode.profile;
    head.printedAt = now.toLocalTime();
    head.isPractice = mode.isPractice;
    TotalsModel model;
    model.setTotals(totals);
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isText = column == TotalsModel::CurrencyColumn;
        head.totalColumns.append(
            {model.headerData(column, Qt::Horizontal).toString(), 1, isText ? Qt::AlignLeft : Qt::AlignRight, false});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        head.totals.append(cells);
    }
    for (const auto &[column, share] : statementColumns) {
        head.columns.append(
            {EntryCells::title(column), share, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft, false});
    }
    return head;
}

// A statement while its rows come in.
struct StatementFile {
    explicit StatementFile(const QString &path) : file(path) {}

    PdfFile file;
    std::unique_ptr<StatementPaper> paper;
    qsizetype count = 0;
};

} // namespace

// What one export has come to; written on the ledger's thread, read when that has ended.
struct HistoryExport::Work {
    Sink sink;
    QString path;
    std::optional<ReportError> error;
    std::optional<qsizetype> rows; // when it is whole
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

Result<HistoryExport::Sink, ReportError> HistoryExport::statementSink(const QString &path,
                                                                      const EntryTotals &totals) const
{
    auto statement = std::make_shared<StatementFile>(path);
    if (auto opened = statement->file.open(QPageLayout::Landscape); !opened) {
        return opened.error();
    }
    const StatementHead head = headOf(totals, m_services.mode, m_services.now());
    Sink sink;
    sink.add = [statement, head](const QList<HistoryEntry> &entries) -> Result<Done, ReportError> {
        if (!statement->paper) {
            statement->paper = std::make_unique<StatementPaper>(statement->file.device(), head);
        }
        for (const HistoryEntry &entry : entries) {
            statement->paper->drawRow(statementRow(entry));
            ++statement->count;
        }
        return Done{};
    };
    sink.finish = [statement]() -> Result<qsizetype, ReportError> {
        statement->paper.reset();
        const auto finished = statement->file.finish();
        return finished ? Result<qsizetype, ReportError>(statement->count) : finished.error();
    };
    return sink;
}

Result<HistoryExport::Sink, ReportError> HistoryExport::sinkFor(const QString &path, const EntryTotals &totals) const
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return statementSink(path, totals);
    }
    auto file = std::make_shared<HistoryFile>(path, m_services.mode.isPractice);
    if (auto opened = file->open(); !opened) {
        return opened.error();
    }
    return Sink{[file](const QList<HistoryEntry> &entries) { return file->add(entries); },
                [file] {
                    return file->finish();
                }};
}

void HistoryExport::write(const EntryPageRequest &question, const EntryTotals &totals, const QString &path)
{
    const Result<Sink, ReportError> sink = sinkFor(path, totals);
    if (!sink) {
        Q_EMIT told(tr("Nothing was exported"), wordsFor(sink.error()));
        return;
    }
    m_isWanted = std::make_shared<std::atomic_bool>(true);
    m_progress = new QProgressDialog(tr("Writing the file…"), tr("Cancel"), 0, int(totals.count), m_window->window());
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [isWanted = m_isWanted] { *isWanted = false; });
    auto work = std::make_shared<Work>(Work{*sink, path, {}, {}});
    EntryPageRequest request = question;
    request.after.clear();
    request.limit = pageSize;
    const auto take = [this, work, isWanted = m_isWanted, count = qint64(0)](const EntryPage &page) mutable {
        if (!*isWanted) {
            return false;
        }
        const auto added = work->sink.add(page.entries);
        count += page.entries.size();
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
        Q_EMIT told(tr("The history is exported"),
                    tr("%Ln row(s) in %1", nullptr, int(*work.rows)).arg(plainText(work.path, 1000)));
    } else {
        Q_EMIT told(tr("Nothing was exported"), tr("It was canceled. There is no file."));
    }
}
