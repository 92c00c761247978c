#pragma once

#include "records/entrykinds.h"
#include "records/entrytotals.h"
#include "records/payeetally.h"

#include <functional>

// What went to one address.
struct PayeeTotal {
    QString address; // as it came
    QString name; // the last one it was given here; may be empty
    qint64 payments = 0;
    Amount usd; // of those with a rate, each rounded to cents
    qint64 usdMissing = 0;
};

struct TopPayees {
    QList<PayeeTotal> payees; // by worth, the greatest first, then by payments and address
    qint64 count = 0; // of all addresses
    bool isTooMuch = false; // more addresses than are added up; there are no payees then
};

// Finds who got most of a filter's payouts: reads every operation, on a connection of its own.
class PayeeSums
{
public:
    static constexpr int mostAddresses = 1'000'000; // their sums take 80 MB at most
    static constexpr int mostPayees = 8;

    PayeeSums(Connection &connection, EntryKinds &kinds) : m_connection(connection), m_kinds(kinds) {}

    // goesOn is asked now and then.
    Result<TopPayees, LedgerError> of(const EntryFilter &filter, const std::function<bool()> &goesOn);

private:
    Result<TopPayees, LedgerError> top(PayeeTally &tally);
    Result<PayeeTotal, LedgerError> named(const PayeeSum &sum);

    Connection &m_connection;
    EntryKinds &m_kinds;
};
