#include "payouts/draftguard.h"

#include "core/canonicaladdress.h"
#include "records/draftedlists.h"
#include "records/earlierpayments.h"

#include <algorithm>

namespace {

// A recipient of the plan that some draft pays too.
struct Twice {
    const Recipient *recipient = nullptr;
    CurrencyId currency;
    DraftedAgain place;
};

QString keyOf(const CurrencyId &currency, const QString &address, const Amount &amount)
{
    return QStringLiteral("%1 %2 %3").arg(currency, canonicalAddress(chainOf(currency), address), amount.toString());
}

QString textOf(const RecipientRow &row)
{
    return QStringLiteral("%1 %2").arg(row.address, row.amount);
}

// The list being worked on holds every row of the plan's list, which may be a part of it by currency or by selection.
bool isSource(const DraftedList &list, const BatchList &planned)
{
    if (planned.rows.isEmpty()) {
        return false;
    }
    if (!planned.listFile.isEmpty() && planned.listFile == list.draft.listFile) {
        return true;
    }
    QSet<QString> rows;
    for (const RecipientRow &row : list.isCurrent ? list.draft.rows : QList<RecipientRow>()) {
        rows.insert(textOf(row));
    }
    return std::all_of(planned.rows.begin(), planned.rows.end(),
                       [&rows](const RecipientRow &row) { return rows.contains(textOf(row)); });
}

class DraftSearch
{
public:
    explicit DraftSearch(const Plan &plan)
    {
        for (const Withdrawal &withdrawal : plan.withdrawals) {
            for (const Recipient &recipient : withdrawal.recipients()) {
                const CurrencyId &currency = withdrawal.currency();
                m_wanted.insert(keyOf(currency, recipient.address, recipient.amount), {&recipient, currency, {}});
            }
        }
    }

    void look(const CurrencyId &currency, const QString &address, const QString &amount, const QString &list)
    {
        const Result<Amount, AmountError> parsed = Amount::parse(amount);
        const auto wanted = parsed ? m_wanted.constFind(keyOf(currency, address, *parsed)) : m_wanted.constEnd();
        if (wanted != m_wanted.constEnd() && !m_found.contains(wanted.key())) {
            m_found.insert(wanted.key(), {wanted->recipient, wanted->currency, {list}});
        }
    }

    [[nodiscard]] QList<Twice> found() const { return m_found.values(); }

private:
    QHash<QString, Twice> m_wanted;
    QMap<QString, Twice> m_found;
};

Result<Done, LedgerError> searchDrafts(Connection &connection, const Plan &plan, DraftSearch &search)
{
    DraftedLists drafts(connection);
    const bool isSingle = plan.recipientCount() == 1;
    const auto lists = drafts.all(isSingle ? plan.withdrawals.first().recipients().first().address : QString());
    const auto form = drafts.form();
    if (!lists || !form) {
        return lists ? form.error() : lists.error();
    }
    for (const DraftedList &list : *lists) {
        for (const RecipientRow &row : isSource(list, plan.list) ? QList<RecipientRow>() : list.draft.rows) {
            search.look(row.currency.isEmpty() ? list.draft.currency : row.currency, row.address, row.amount,
                        list.name);
        }
    }
    if (!plan.list.rows.isEmpty()) {
        search.look(form->currency, form->address, form->amount, {});
    }
    return Done{};
}

Result<bool, LedgerError> wasPaid(EarlierPayments &earlier, const Twice &twice)
{
    const auto payments = earlier.equal(twice.currency, twice.recipient->address, twice.recipient->amount,
                                        QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    return payments ? Result<bool, LedgerError>(!payments->isEmpty()) : payments.error();
}

} // namespace

GuardAnswer guardDrafts(Connection &connection, const GuardQuestion &question)
{
    DraftSearch search(question.plan);
    if (auto searched = searchDrafts(connection, question.plan, search); !searched) {
        return searched.error();
    }
    QList<Finding> findings;
    EarlierPayments earlier(connection);
    const QList<Twice> found = search.found();
    for (const Twice &twice : found) {
        const auto paid = wasPaid(earlier, twice);
        if (!paid) {
            return paid.error();
        }
        if (!*paid) {
            Finding finding = findingAbout(FindingName::DuplicatePayment, *twice.recipient, twice.place.list);
            finding.reason = twice.place;
            findings.append(finding);
        }
    }
    return findings;
}
