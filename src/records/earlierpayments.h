#pragma once

#include "core/currency.h"
#include "core/withdrawalstate.h"
#include "store/connection.h"

// What was paid, or was to be paid, to one address before.
struct EarlierPayment {
    QString withdrawalId;
    CurrencyId currency;
    Amount amount;
    WithdrawalState state = WithdrawalState::Planned;
    QDateTime confirmedAt; // UTC
};

// Looks up what the ledger has about the recipients of a plan.
class EarlierPayments
{
public:
    explicit EarlierPayments(Connection &connection) : m_connection(connection) {}

    // The payments to the address in any of its spellings, of any age and in any currency, newest first.
    [[nodiscard]] Result<QList<EarlierPayment>, LedgerError> to(Chain chain, const QString &address);

private:
    Connection &m_connection;
};
