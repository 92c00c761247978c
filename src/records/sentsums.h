#pragma once

#include "core/currency.h"
#include "store/connection.h"

#include <QMap>

// What was sent, or may have been, since a moment: everything that is not certainly unsent and not just planned.
// Within the caller's transaction.
class SentSums
{
public:
    using Sums = QMap<CurrencyId, Amount>; // without fees

    explicit SentSums(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Sums, LedgerError> since(const QDateTime &start) const;
    // To one address, in any of its spellings, on its chain.
    [[nodiscard]] Result<Sums, LedgerError> to(const QString &scope, const QString &address,
                                               const QDateTime &start) const;
    // Whether a payout to the address was ever accepted.
    [[nodiscard]] Result<bool, LedgerError> isPaid(const QString &scope, const QString &address) const;

private:
    [[nodiscard]] Result<Sums, LedgerError> sumsOf(const QString &question, const QVariantList &values,
                                                   const QString &scope) const;

    Connection &m_connection;
};
