#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

#include <atomic>

// Writes the filtered history to a file. Needs neither key nor network.
class ExportCommand : public Command
{
    Q_OBJECT

public:
    ExportCommand(const CommandContext &context, ExportRequest request)
        : Command(context), m_request(std::move(request))
    {
    }

    // Leaves no file behind.
    void stop() override;

protected:
    void start() override;

private:
    void write(const QString &path);
    void tell(const QString &path, qsizetype rows, qint64 entries);

    ExportRequest m_request;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
};
