#include "checks/planmaker.h"

#include "checks/batchcheck.h"
#include "core/canonicaladdress.h"

#include <QSet>

PlanMaker::PlanMaker(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes)
    : m_draft(draft), m_currency(currency), m_urlBytes(urlBytes + emptyQueryBytes(currency.id, draft.feePlan))
{
    m_known.reserve(draft.rows.size());
}

QString PlanMaker::canonical(const Recipient &recipient) const
{
    return canonicalAddress(m_currency.chain, recipient.address);
}

bool PlanMaker::isKnown(const Recipient &recipient) const
{
    return m_known.contains(canonical(recipient));
}

void PlanMaker::add(const Recipient &recipient)
{
    const auto known = m_known.constFind(canonical(recipient));
    if (known != m_known.constEnd() && m_draft.duplicates == DuplicateRule::Merge) {
        m_recipients[*known].amount += recipient.amount;
        return;
    }
    if (known == m_known.constEnd()) {
        m_known.insert(canonical(recipient), m_recipients.size());
    }
    m_recipients.append(recipient);
}

// The recipients of the withdrawal that is being put together.
struct PlanMaker::Portion {
    QList<Recipient> recipients;
    QSet<QString> addresses;
    qsizetype bytes = 0;
};

bool PlanMaker::fits(const Portion &portion, const Recipient &recipient) const
{
    return portion.recipients.size() < m_draft.maxRecipients
        && m_urlBytes + portion.bytes + queryBytesOf(recipient) <= longestUrl
        && !portion.addresses.contains(canonical(recipient));
}

bool PlanMaker::close(Portion &portion, Plan &plan) const
{
    const QString note = portion.recipients.size() == 1 ? portion.recipients.front().note : QString();
    const auto withdrawal =
        Withdrawal::create({m_currency.id, m_currency.precision, m_draft.feePlan, portion.recipients, note});
    portion = Portion();
    if (withdrawal) {
        plan.withdrawals.append(*withdrawal);
    }
    return withdrawal.hasValue();
}

Result<Plan, Recipient> PlanMaker::makePlan() const
{
    Plan plan;
    Portion portion;
    for (const Recipient &recipient : m_recipients) {
        if (!portion.recipients.isEmpty() && !fits(portion, recipient) && !close(portion, plan)) {
            return recipient;
        }
        portion.recipients.append(recipient);
        portion.addresses.insert(canonical(recipient));
        portion.bytes += queryBytesOf(recipient);
    }
    if (!close(portion, plan)) {
        return m_recipients.back();
    }
    return plan;
}
