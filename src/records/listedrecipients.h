#pragma once

#include "core/chain.h"
#include "records/earlierpayment.h"
#include "records/listedentries.h"

#include <functional>

// Finds recipients of outgoing operations that were not made here. The ledger knows them by a few characters of their
// addresses; what is found by those is compared as a whole. Sees one state of the ledger.
class ListedRecipients
{
public:
    explicit ListedRecipients(Connection &connection) : m_connection(connection), m_entries(connection) {}

    // The latest payments to a canonical address that have not failed: mostTold at most, the newest first.
    [[nodiscard]] Result<QList<EarlierPayment>, LedgerError> paymentsTo(const QString &canonical, int mostTold);
    // Whether any payment, failed ones too, names it.
    [[nodiscard]] Result<bool, LedgerError> knows(const QString &canonical);
    // Those that look alike (looksAlike), in canonical form.
    [[nodiscard]] Result<QStringList, LedgerError> like(Chain chain, const QString &canonical);

private:
    // Whether to go on; is told an operation that paid the address, and which of its recipients that is.
    using Take = std::function<bool(const ListedEntry &entry, qsizetype index)>;

    Result<bool, LedgerError> isEmpty();
    Result<Done, LedgerError> visit(const QString &canonical, const Take &take);
    Result<QList<qint64>, LedgerError> near(Chain chain, const QString &canonical);

    Connection &m_connection;
    ListedEntries m_entries;
    std::optional<bool> m_isEmpty;
};
