#include "records/entrypayees.h"

#include "core/usdvalue.h"
#include "records/entryvisit.h"

#include <algorithm>

namespace {

PayeeSum paymentOf(const HistoryEntry &entry, const EntryRecipient &recipient)
{
    const bool hasRate = entry.sourceRate && entry.sourceCurrency == QLatin1String("USD");
    const std::optional<Amount> usd = hasRate ? usdValue(recipient.amount, *entry.sourceRate) : std::nullopt;
    return {PayeeTally::keyOf(recipient.address),
            entry.id,
            usd.value_or(Amount()),
            1,
            usd ? 0U : 1U,
            !recipient.name.isEmpty()};
}

bool isBefore(const PayeeTotal &left, const PayeeTotal &right)
{
    return std::tie(right.usd, right.payments, left.address) < std::tie(left.usd, left.payments, right.address);
}

} // namespace

Result<TopPayees, LedgerError> PayeeSums::of(const EntryFilter &filter, const std::function<bool()> &goesOn)
{
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    QList<EntryKind> kinds = m_kinds.fitting(filter);
    kinds.removeIf([](const EntryKind &kind) { return !isOutgoing(kind.type); });
    PayeeTally tally(mostAddresses);
    bool isTooMuch = false;
    const auto read =
        EntryVisit(m_connection).payments(EntrySet({filter, kinds, false}), m_kinds, [&](const HistoryEntry &entry) {
            for (const EntryRecipient &recipient : entry.recipients()) {
                isTooMuch = !tally.add(paymentOf(entry, recipient)) || isTooMuch;
            }
            return !isTooMuch && goesOn();
        });
    if (!read) {
        return read.error();
    }
    return isTooMuch || tally.count() > mostAddresses ? TopPayees{{}, 0, true} : top(tally);
}

Result<TopPayees, LedgerError> PayeeSums::top(PayeeTally &tally)
{
    TopPayees top{{}, tally.count(), false};
    for (const PayeeSum &sum : tally.greatest(mostPayees)) {
        const auto payee = named(sum);
        if (!payee) {
            return payee.error();
        }
        top.payees.append(*payee);
    }
    std::sort(top.payees.begin(), top.payees.end(), isBefore);
    return top;
}

Result<PayeeTotal, LedgerError> PayeeSums::named(const PayeeSum &sum)
{
    const auto lines =
        m_connection.value(QStringLiteral("SELECT recipients FROM entry_detail WHERE entry = ?"), {sum.entry});
    if (!lines) {
        return lines.error();
    }
    PayeeTotal payee{{}, {}, sum.payments, sum.usd, sum.usdMissing};
    for (const EntryRecipient &recipient : unpackRecipients(lines->toString())) {
        if (PayeeTally::keyOf(recipient.address) == sum.key) {
            payee.address = recipient.address;
            payee.name = recipient.name.isEmpty() ? payee.name : recipient.name;
        }
    }
    return payee;
}
