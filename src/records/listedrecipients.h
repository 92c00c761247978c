#pragma once

#include "core/chain.h"
#include "records/earlierpayment.h"
#include "store/connection.h"

#include <functional>

// Finds recipients of outgoing operations that were not made here. The ledger knows them by a few characters of their
// addresses; what is found by those is compared as a whole.
class ListedRecipients
{
public:
    explicit ListedRecipients(Connection &connection) : m_connection(connection) {}

    // The latest payments to a canonical address that have not failed: mostTold at most, the newest first.
    [[nodiscard]] Result<QList<EarlierPayment>, LedgerError> paymentsTo(const QString &canonical, int mostTold);
    // Whether any payment, failed ones too, names it.
    [[nodiscard]] Result<bool, LedgerError> knows(const QString &canonical);
    // Those that look alike (looksAlike), in canonical form.
    [[nodiscard]] Result<QStringList, LedgerError> like(Chain chain, const QString &canonical);

private:
    // Whether to go on; is told an operation's status, and the payment as one that was accepted.
    using Take = std::function<bool(const QString &status, const EarlierPayment &payment)>;

    Result<bool, LedgerError> isEmpty();
    Result<Done, LedgerError> visit(const QString &canonical, const Take &take);

    Connection &m_connection;
    std::optional<bool> m_isEmpty;
};
