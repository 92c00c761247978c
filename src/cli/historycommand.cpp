#include "cli/historycommand.h"

#include "cli/historyanswer.h"

#include <nlohmann/json.hpp>

void HistoryCommand::start()
{
    open(CommandServices::Need::Ledger, [this] {
        after(services().findRecords(m_request.filter), [this](const Result<HistoryPage, LedgerError> &page) {
            page ? takePage(*page) : fail({remarkFor(page.error())});
        });
    });
}

void HistoryCommand::takePage(const HistoryPage &page)
{
    if (output().isJson()) {
        output().answer(historyJson(header(), page));
        finish(ExitStatus::Done);
        return;
    }
    QStringList lines{banner()};
    lines += historyLines(page);
    if (m_request.showsTotals) {
        lines += totalLines(page);
    }
    if (page.records.isEmpty()) {
        lines += tr("No payouts.");
    } else if (page.count > page.records.size()) {
        lines += tr("Showing %1 of %2; --limit 0 shows all.").arg(page.records.size()).arg(page.count);
    }
    lines.removeAll(QString());
    for (const QString &line : lines) {
        output().say(line);
    }
    finish(ExitStatus::Done);
}
