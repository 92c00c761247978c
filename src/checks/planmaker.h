#pragma once

#include "checks/addressindex.h"
#include "core/batchdraft.h"
#include "core/currency.h"

#include <deque>

// Puts rows that passed their checks together to withdrawals, in their order, by the rules of checkBatch().
class PlanMaker
{
public:
    // draft and currency must outlive it.
    PlanMaker(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes);

    // The index-th row of the draft, to be paid this amount. Whether an earlier recipient has the same address; with
    // DuplicateRule::Merge the two have become one then.
    bool add(qsizetype index, const Amount &amount);
    // At least one row. Fails when one cannot be put into any request, with that one or its neighbor. Once: it uses up
    // what was added, so that there is never a second copy of a long list.
    Result<Plan, Recipient> makePlan();

private:
    struct Portion;

    // What becomes a recipient. Small: a list may have a million.
    struct Entry {
        Amount amount;
        qint32 index = 0; // of the row
        qint32 earlier = -1; // the last entry before with the same address, or -1
    };

    [[nodiscard]] QString earlierOf(const Entry &entry) const; // the withdrawal that it goes out for; empty: none
    [[nodiscard]] const QString &addressOf(qsizetype entry) const;
    [[nodiscard]] Recipient recipientOf(const Entry &entry) const;
    [[nodiscard]] bool fits(const Portion &portion, const Entry &entry, qsizetype bytes) const;
    bool close(Portion &portion, Plan &plan) const;

    const BatchDraft &m_draft;
    const Currency &m_currency;
    qsizetype m_urlBytes;
    std::deque<Entry> m_entries;
    std::optional<AddressIndex> m_known; // to the entry
    QHash<int, int> m_merged; // as BatchList::merged
};
