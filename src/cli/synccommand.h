#pragma once

#include "cli/command.h"

// Brings Plisio's operations into the history and tells how many there were. Never sends.
class SyncCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    // Ends after the page under way; what was read is kept.
    void stop() override;

protected:
    void start() override;

private:
    void sync();
    void tellProgress(const SyncReport &report);
    void takeReport(const SyncReport &report);
    [[nodiscard]] QList<Remark> errorsOf(const SyncReport &report) const;
    void tell(const SyncReport &report);

    bool m_isSyncing = false;
    qint64 m_told = 0; // how many were read when it was last said
};
