#pragma once

#include "core/batchdraft.h"
#include "core/currency.h"

#include <QHash>

// Puts checked recipients together to withdrawals, in their order, by the rules of checkBatch().
class PlanMaker
{
public:
    PlanMaker(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes);

    // Whether an earlier recipient has the same address.
    [[nodiscard]] bool isKnown(const Recipient &recipient) const;
    void add(const Recipient &recipient);
    // At least one recipient. Fails when one cannot be put into any request, with that one or its neighbor.
    Result<Plan, Recipient> makePlan() const;

private:
    struct Portion;

    [[nodiscard]] bool fits(const Portion &portion, const Recipient &recipient) const;
    bool close(Portion &portion, Plan &plan) const;
    [[nodiscard]] QString canonical(const Recipient &recipient) const;

    const BatchDraft &m_draft;
    const Currency &m_currency;
    qsizetype m_urlBytes;
    QList<Recipient> m_recipients;
    QHash<QString, qsizetype> m_known; // canonical address to its first place in m_recipients
};
