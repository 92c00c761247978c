#include "checks/planmaker.h"

#include "checks/batchcheck.h"
#include "core/canonicaladdress.h"

#include <QSet>

PlanMaker::PlanMaker(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes)
    : m_draft(draft), m_currency(currency), m_urlBytes(urlBytes + emptyQueryBytes(currency.id, draft.feePlan))
{
    m_known.reserve(draft.rows.size());
}

bool PlanMaker::add(const Recipient &recipient)
{
    const QString address = canonicalAddress(m_currency.chain, recipient.address);
    const auto known = m_known.constFind(address);
    const bool isKnown = known != m_known.constEnd();
    if (isKnown && m_draft.duplicates == DuplicateRule::Merge) {
        Recipient &first = m_recipients[*known];
        first.amount += recipient.amount;
        m_merged.insert(recipient.row.value_or(0), first.row.value_or(0));
        return true;
    }
    if (!isKnown) {
        m_known.insert(address, m_recipients.size());
    }
    m_recipients.append(recipient);
    m_addresses.append(address);
    return isKnown;
}

// The recipients of the withdrawal that is being put together.
struct PlanMaker::Portion {
    QList<Recipient> recipients;
    QSet<QString> addresses;
    qsizetype bytes = 0;
};

bool PlanMaker::fits(const Portion &portion, const QString &address, qsizetype bytes) const
{
    return portion.recipients.size() < m_draft.maxRecipients && m_urlBytes + portion.bytes + bytes <= longestUrl
        && !portion.addresses.contains(address);
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
    plan.list = {m_draft.listFile, m_draft.rows, m_merged};
    Portion portion;
    for (qsizetype index = 0; index < m_recipients.size(); ++index) {
        const Recipient &recipient = m_recipients.at(index);
        const QString &address = m_addresses.at(index);
        const qsizetype bytes = queryBytesOf(recipient);
        if (!portion.recipients.isEmpty() && !fits(portion, address, bytes) && !close(portion, plan)) {
            return recipient;
        }
        portion.recipients.append(recipient);
        portion.addresses.insert(address);
        portion.bytes += bytes;
    }
    if (!close(portion, plan)) {
        return m_recipients.back();
    }
    return plan;
}
