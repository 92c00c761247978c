#include "gui/historydesk.h"

#include "gui/historyexport.h"
#include "gui/paperpreview.h"
#include "gui/periodsdialog.h"
#include "models/entrymodel.h"
#include "papers/historystatement.h"
#include "words/ledgerwords.h"
#include "words/profilewords.h"

namespace {

constexpr int pageSize = 500;
constexpr qint64 mostPrinted = 5'000; // some 250 pages

} // namespace

HistoryDesk::HistoryDesk(const WindowServices &services, const EntryModel &model, QWidget *window)
    : QObject(window),
      m_services(services),
      m_model(model),
      m_window(window),
      m_export(new HistoryExport(services, window))
{
    connect(m_export, &HistoryExport::told, this, &HistoryDesk::told);
}

void HistoryDesk::exportRows()
{
    m_export->begin(m_model.question(), m_model.totals().value_or(EntryTotals()));
}

void HistoryDesk::showPeriods()
{
    auto *dialog = new PeriodsDialog(m_services, m_window->window());
    dialog->open();
}

void HistoryDesk::printRows()
{
    const EntryTotals totals = m_model.totals().value_or(EntryTotals());
    if (totals.count > mostPrinted) {
        Q_EMIT told(tr("This is too much to print"),
                    tr("At most %Ln operation(s) are printed at once. Narrow the filter, or export a PDF.", nullptr,
                       int(mostPrinted)));
        return;
    }
    if (m_isReading) {
        return;
    }
    m_isReading = true;
    EntryPageRequest request = m_model.question();
    request.after.clear();
    request.limit = pageSize;
    const auto rows = std::make_shared<QList<QStringList>>();
    const auto take = [rows](const EntryPage &page) {
        for (const HistoryEntry &entry : page.entries) {
            rows->append(statementRow(entry));
        }
        return rows->size() <= mostPrinted;
    };
    m_services.entries.visit(request, take)
        .then(this, [this, rows, totals, filter = request.filter](const Result<Done, LedgerError> &done) {
            m_isReading = false;
            if (!done) {
                Q_EMIT told(tr("Nothing was printed"), wordsFor(done.error()));
                return;
            }
            preview(*rows, totals, filter);
        });
}

void HistoryDesk::preview(const QList<QStringList> &rows, const EntryTotals &totals, const EntryFilter &filter)
{
    const StatementHead head = headOf({shopOnStatement(*m_services.mode.shop), m_services.mode.isPractice,
                                       m_services.now().toLocalTime(), filter, totals});
    previewPaper(m_window->window(), tr("Statement"), QPageLayout::Landscape, [head, rows](QPagedPaintDevice &device) {
        StatementPaper paper(device, head);
        for (const QStringList &row : rows) {
            paper.drawRow(row);
        }
    });
}
