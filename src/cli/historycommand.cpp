#include "cli/historycommand.h"

#include "cli/historyanswer.h"

#include <nlohmann/json.hpp>

namespace {

constexpr qint64 pageSize = 1000;

} // namespace

void HistoryCommand::start()
{
    open(CommandServices::Need::Ledger, [this] {
        if (!output().isJson() && !banner().isEmpty()) {
            output().say(banner());
        }
        askPage();
    });
}

void HistoryCommand::askPage()
{
    const qint64 wanted = m_request.limit == 0 ? pageSize : std::min(pageSize, m_request.limit - m_shown);
    const EntryPageRequest request{
        .filter = m_request.filter, .order = EntryOrder::Date, .after = m_last, .limit = int(wanted)};
    after(services().history().page(request), [this](const Result<EntryPage, LedgerError> &page) {
        page ? takePage(*page) : fail({remarkFor(page.error())});
    });
}

void HistoryCommand::takePage(const EntryPage &page)
{
    m_shown += page.entries.size();
    m_last = page.last;
    if (output().isJson()) {
        m_entries += page.entries;
    } else {
        for (const HistoryEntry &entry : page.entries) {
            output().say(historyLine(entry));
        }
    }
    if (!page.isLast && (m_request.limit == 0 || m_shown < m_request.limit)) {
        return askPage();
    }
    after(services().history().totals(m_request.filter), [this](const Result<EntryTotals, LedgerError> &totals) {
        totals ? takeTotals(*totals) : fail({remarkFor(totals.error())});
    });
}

void HistoryCommand::takeTotals(const EntryTotals &totals)
{
    if (output().isJson()) {
        output().answer(historyJson(header(), m_entries, totals));
        finish(ExitStatus::Done);
        return;
    }
    if (m_request.showsTotals) {
        for (const QString &line : totalLines(totals)) {
            output().say(line);
        }
    }
    if (m_shown == 0) {
        output().say(tr("No payouts."));
    } else if (totals.count > m_shown) {
        output().say(tr("Showing %1 of %2; --limit 0 shows all.").arg(m_shown).arg(totals.count));
    }
    finish(ExitStatus::Done);
}
