#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"
#include "reports/historyfile.h"
#include "reports/paperprocess.h"

#include <atomic>

// Writes the filtered history to a file: a table here, a statement by another program. Needs neither key nor network.
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
    [[nodiscard]] EntryPageRequest question() const;
    void writeTable();
    void askForTotals();
    void writePaper(const EntryTotals &totals, const Profile &shop);
    void tell(qint64 entries, const WrittenRows &written);

    ExportRequest m_request;
    QString m_path;
    std::unique_ptr<PaperProcess> m_paper;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
};
