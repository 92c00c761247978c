#include "records/entrypayees.h"

#include "core/usdvalue.h"
#include "records/entryvisit.h"

#include <algorithm>

namespace {

using Payees = QHash<QString, PayeeTotal>;

void addPayment(Payees &payees, const HistoryEntry &entry, const EntryRecipient &recipient)
{
    const bool hasRate = entry.sourceRate && entry.sourceCurrency == QLatin1String("USD");
    const std::optional<Amount> usd = hasRate ? usdValue(recipient.amount, *entry.sourceRate) : std::nullopt;
    PayeeTotal &payee = payees[recipient.address];
    payee.name = recipient.name.isEmpty() ? payee.name : recipient.name;
    ++payee.payments;
    payee.usd += usd.value_or(Amount());
    payee.usdMissing += usd ? 0 : 1;
}

bool isBefore(const PayeeTotal &left, const PayeeTotal &right)
{
    return std::tie(right.usd, right.payments, left.address) < std::tie(left.usd, left.payments, right.address);
}

QList<PayeeTotal> greatest(Payees &payees)
{
    for (auto payee = payees.begin(); payee != payees.end(); ++payee) {
        payee->address = payee.key();
    }
    QList<PayeeTotal> top(std::min<qsizetype>(payees.size(), PayeeSums::mostPayees));
    std::partial_sort_copy(payees.cbegin(), payees.cend(), top.begin(), top.end(), isBefore);
    return top;
}

} // namespace

Result<TopPayees, LedgerError> PayeeSums::of(const EntryFilter &filter, const std::function<bool()> &goesOn)
{
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    QList<EntryKind> kinds = m_kinds.fitting(filter);
    kinds.removeIf([](const EntryKind &kind) { return !isOutgoing(kind.type); });
    TopPayees top;
    Payees payees;
    qint64 operations = 0;
    const auto read =
        EntryVisit(m_connection).payments(EntrySet({filter, kinds, false}), m_kinds, [&](const HistoryEntry &entry) {
            top.isTooMuch = ++operations > mostOperations;
            for (const EntryRecipient &recipient : entry.recipients()) {
                addPayment(payees, entry, recipient);
            }
            return !top.isTooMuch && goesOn();
        });
    if (!read) {
        return read.error();
    }
    if (!top.isTooMuch) {
        top.count = payees.size();
        top.payees = greatest(payees);
    }
    return top;
}
