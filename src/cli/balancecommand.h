#pragma once

#include "cli/command.h"
#include "cli/commandrequest.h"

// Tells how much of a currency the shop has, or of every one that Plisio offers, one question after the other.
class BalanceCommand : public Command
{
    Q_OBJECT

public:
    BalanceCommand(const CommandContext &context, BalanceRequest request)
        : Command(context), m_request(std::move(request))
    {
    }

protected:
    void start() override;

private:
    void chooseCurrencies();
    void takeCurrencies(const Result<QList<Currency>, AskError> &currencies);
    void askNext();
    void takeBalance(const Result<Balance, AskError> &balance);
    void tell();

    BalanceRequest m_request;
    QList<Currency> m_currencies;
    QList<CurrencyId> m_waiting;
    QList<Balance> m_balances;
    QList<Remark> m_errors;
};
