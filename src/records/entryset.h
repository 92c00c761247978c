#pragma once

#include "records/entryconditions.h"
#include "records/entryquery.h"

// The SQL for all entries of a filter, in no order: sums, and what may hold a text. Pure.
class EntrySet
{
public:
    explicit EntrySet(EntryConditions conditions) : m_conditions(std::move(conditions)) {}

    [[nodiscard]] const EntryConditions &conditions() const { return m_conditions; }
    // Kind, count, then the sums of a0 to f2, of usd and of those without, whatever the text.
    [[nodiscard]] EntryStatement sums() const;
    // The same for what may hold the text, or does where the text is exact.
    [[nodiscard]] EntryStatement textSums() const;
    // The ids behind this one of what may hold the text, in their order.
    [[nodiscard]] EntryStatement textIds(qint64 after, int limit) const;
    // How many rows may hold the text, whatever else is asked, counted up to a limit; and their ids as a JSON array.
    [[nodiscard]] EntryStatement textHits(int limit) const;
    // The ids (places of one number) of those that hold the text, in their order; where the text is exact.
    [[nodiscard]] EntryStatement textAmong(const QList<EntryPlace> &places) const;
    // Id, kind, time, amount, fee, source currency, rate and recipients of those behind this id, whatever the text.
    [[nodiscard]] EntryStatement payments(qint64 after, int limit) const;
    // The first and the last time, in milliseconds, whatever the text; with amounts it looks at all of them.
    [[nodiscard]] EntryStatement times() const;
    // Amount, fee, source currency and rate of the rows of one kind.
    [[nodiscard]] EntryStatement texts(qint64 kind) const;

private:
    EntryConditions m_conditions;
};
