#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// Lists what the ledger knows, newest first. Needs neither key nor network.
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
    void takePage(const HistoryPage &page);

    HistoryRequest m_request;
};
