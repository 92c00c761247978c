#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// Records a person's decision about one withdrawal in doubt, if the rules allow it by now.
class ResolveCommand : public Command
{
    Q_OBJECT

public:
    ResolveCommand(const CommandContext &context, ResolveRequest request)
        : Command(context), m_request(std::move(request))
    {
    }

protected:
    void start() override;

private:
    void takeRecord(const WithdrawalRecord &record);

    ResolveRequest m_request;
};
