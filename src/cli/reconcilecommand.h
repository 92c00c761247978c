#pragma once

#include "cli/command.h"

// Asks Plisio about everything in doubt and lists it with its new states. Never sends.
class ReconcileCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    // What was in doubt may still be.
    void stop() override;

protected:
    void start() override;

private:
    [[nodiscard]] ExitStatus statusWithoutAnswer() const override { return ExitStatus::InDoubt; }
    void takeReport(const ReconcileReport &report);
    [[nodiscard]] QList<Remark> errorsOf(const ReconcileReport &report) const;
    [[nodiscard]] QList<Remark> noticesOf(const ReconcileReport &report) const;
    void tell(const ReconcileReport &report);
};
