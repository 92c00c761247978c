#pragma once

#include "cli/command.h"
#include "core/currency.h"

// Lists the currencies Plisio offers. Needs no key.
class CurrenciesCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    void start() override;

private:
    void tell(const QList<Currency> &currencies);
};
