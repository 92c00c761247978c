#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// Lists the history, newest first, page by page. Needs neither key nor network.
class HistoryCommand : public Command
{
    Q_OBJECT

public:
    HistoryCommand(const CommandContext &context, HistoryRequest request)
        : Command(context), m_request(std::move(request))
    {
    }

protected:
    void start() override;

private:
    void askPage();
    void takePage(const EntryPage &page);
    void takeTotals(const EntryTotals &totals);

    HistoryRequest m_request;
    EntryPlace m_last;
    qint64 m_shown = 0;
    QList<HistoryEntry> m_entries; // kept for JSON only
};
