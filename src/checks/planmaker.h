#pragma once

#include "core/batchdraft.h"
#include "core/currency.h"

#include <QHash>

// Puts checked recipients together to withdrawals, in their order, by the rules of checkBatch().
class PlanMaker
{
public:
    PlanMaker(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes);

    // Whether an earlier recipient has the same address. With DuplicateRule::Merge the two have become one then.
    bool add(const Recipient &recipient);
    // At least one recipient. Fails when one cannot be put into any request, with that one or its neighbor.
    Result<Plan, Recipient> makePlan() const;

private:
    struct Portion;

    [[nodiscard]] bool fits(const Portion &portion, const QString &address, qsizetype bytes) const;
    bool close(Portion &portion, Plan &plan) const;

    const BatchDraft &m_draft;
    const Currency &m_currency;
    qsizetype m_urlBytes;
    QList<Recipient> m_recipients;
    QStringList m_addresses; // of the recipients, in canonical form
    QHash<QString, qsizetype> m_known; // canonical address to its first place in m_recipients
    QHash<int, int> m_merged; // as BatchList::merged
};
