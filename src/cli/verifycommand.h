#pragma once

#include "cli/command.h"

// Tells whether the ledger is whole.
class VerifyCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void start() override;

private:
    void tell();
};
