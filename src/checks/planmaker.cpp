#include "checks/planmaker.h"

#include "checks/batchcheck.h"

PlanMaker::PlanMaker(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes)
    : m_draft(draft),
      m_currency(currency),
      m_urlBytes(urlBytes + emptyQueryBytes(currency.id, draft.feePlan)),
      m_known(std::in_place, currency.chain, draft.rows.size(),
              [this](qsizetype entry) -> const QString & { return addressOf(entry); })
{
}

const QString &PlanMaker::addressOf(qsizetype entry) const
{
    return m_draft.rows.at(m_entries[size_t(entry)].index).address;
}

QString PlanMaker::earlierOf(const Entry &entry) const
{
    return m_draft.earlier.isEmpty() ? QString() : m_draft.earlier.value(m_draft.rows.at(entry.index).fileRow);
}

bool PlanMaker::add(qsizetype index, const Amount &amount)
{
    const Entry entry{amount, qint32(index), -1};
    qint32 &place = m_known->place(m_draft.rows.at(index).address);
    const qint32 earlier = place;
    if (earlier >= 0 && m_draft.duplicates == DuplicateRule::Merge
        && earlierOf(m_entries[size_t(earlier)]) == earlierOf(entry)) {
        Entry &first = m_entries[size_t(earlier)];
        first.amount += amount;
        m_merged.insert(m_draft.rows.at(index).row, m_draft.rows.at(first.index).row);
        return true;
    }
    place = qint32(m_entries.size());
    m_entries.push_back({amount, qint32(index), earlier});
    return earlier >= 0;
}

Recipient PlanMaker::recipientOf(const Entry &entry) const
{
    const RecipientRow &row = m_draft.rows.at(entry.index);
    return {row.address, entry.amount, row.row, row.note, row.name};
}

// The recipients of the withdrawal that is being put together.
struct PlanMaker::Portion {
    QList<Recipient> recipients;
    qint32 first = 0; // entry
    qsizetype bytes = 0;
    QString earlier = {}; // the withdrawal that it goes out for
};

bool PlanMaker::fits(const Portion &portion, const Entry &entry, qsizetype bytes) const
{
    const bool isTest = m_draft.testsFirst && portion.first == 0;
    return !isTest && portion.recipients.size() < m_draft.maxRecipients
        && m_urlBytes + portion.bytes + bytes <= longestUrl && entry.earlier < portion.first
        && earlierOf(entry) == portion.earlier;
}

bool PlanMaker::close(Portion &portion, Plan &plan) const
{
    const QString note = portion.recipients.size() == 1 ? portion.recipients.front().note : QString();
    portion.recipients.squeeze();
    const auto withdrawal =
        Withdrawal::create({m_currency.id, m_currency.precision, m_draft.feePlan, std::move(portion.recipients), note});
    if (withdrawal) {
        plan.withdrawals.append(*withdrawal);
    }
    return withdrawal.hasValue();
}

Result<Plan, Recipient> PlanMaker::makePlan()
{
    m_known.reset();
    Plan plan;
    plan.list = {m_draft.listFile, m_draft.rows, m_merged};
    Portion portion;
    Recipient last;
    for (qint32 number = 0; !m_entries.empty(); ++number) {
        const Entry entry = m_entries.front();
        m_entries.pop_front();
        last = recipientOf(entry);
        const qsizetype bytes = queryBytesOf(last);
        if (!portion.recipients.isEmpty() && !fits(portion, entry, bytes)) {
            if (!close(portion, plan)) {
                return last;
            }
            portion = {{}, number, 0};
        }
        portion.earlier = earlierOf(entry);
        portion.recipients.append(last);
        portion.bytes += bytes;
    }
    if (!close(portion, plan)) {
        return last;
    }
    return plan;
}
