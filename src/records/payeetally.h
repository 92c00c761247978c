#pragma once

#include "core/amount.h"

#include <QString>

#include <vector>

// What went to one address, without its text.
struct PayeeSum {
    quint64 key = 0; // of the address
    qint64 entry = 0; // one that names the address: the last that also gives it a name, if any does
    Amount usd; // of the payments with a rate, each rounded to cents
    quint32 payments = 0;
    quint32 usdMissing = 0; // payments without a rate
    bool isNamed = false;
};

// Adds up what went to each of very many addresses, in memory that grows with the addresses alone: 64 bytes for each.
class PayeeTally
{
public:
    explicit PayeeTally(qsizetype mostPayees) : m_mostPayees(mostPayees) {}

    // The same for the same text, in every run: 64 bits of its SHA-1.
    static quint64 keyOf(const QString &address);

    // One payment, in the order of the entries. False when there are more addresses than are added up.
    bool add(const PayeeSum &payment);
    // Of all addresses.
    qsizetype count();
    // By worth, the greatest first, then by payments and key; at most so many.
    std::vector<PayeeSum> greatest(qsizetype most);

private:
    void join();

    qsizetype m_mostPayees;
    std::vector<PayeeSum> m_sums; // the joined ones first, each of its own address, then payments
    size_t m_joined = 0;
};
