#pragma once

#include "core/withdrawal.h"
#include "records/listedrecipients.h"

// An address that something was paid to under a name or note.
struct NamedPayee {
    QString address; // as it was given
    QString canonical;
    CurrencyId currency;
};

// Everybody who was ever paid, or confirmed to be, or is in the address book: by their addresses, and by what the payments
// were called.
class Payees
{
public:
    explicit Payees(Connection &connection) : m_connection(connection), m_listed(connection) {}

    // By canonical address.
    [[nodiscard]] Result<bool, LedgerError> knows(const QString &canonical);
    // Known addresses that look alike (looksAlike); the address itself is not among them.
    [[nodiscard]] Result<QStringList, LedgerError> likenesses(Chain chain, const QString &canonical);

    // The latest payments made here that are paid, planned or in doubt and carry this note or name, in capitals or not;
    // 50 at most.
    [[nodiscard]] Result<QList<NamedPayee>, LedgerError> withNote(const QString &note);
    [[nodiscard]] Result<QList<NamedPayee>, LedgerError> withName(const QString &name);

private:
    Result<QList<NamedPayee>, LedgerError> with(const QString &column, const QString &text);

    Connection &m_connection;
    ListedRecipients m_listed;
};
