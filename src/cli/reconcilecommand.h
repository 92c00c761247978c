#pragma once

#include "cli/command.h"

// Asks Plisio about everything in doubt and lists it with its new states. Never sends.
class ReconcileCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void start() override;

private:
    void takeReport(const ReconcileReport &report);
    [[nodiscard]] QList<Remark> errorsOf(const ReconcileReport &report) const;
    [[nodiscard]] QList<Remark> noticesOf(const ReconcileReport &report) const;
    void tell(const ReconcileReport &report);
};
