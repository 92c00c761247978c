#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// Writes a consistent copy of the ledger to a file. No other file than an older backup is replaced.
class BackupCommand : public Command
{
    Q_OBJECT

public:
    BackupCommand(const CommandContext &context, BackupRequest request)
        : Command(context), m_request(std::move(request))
    {
    }

protected:
    void start() override;

private:
    void tell(const QString &path);
    [[nodiscard]] static Remark remarkAbout(const LedgerError &error, const QString &path);

    BackupRequest m_request;
};
