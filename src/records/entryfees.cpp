#include "records/entryfees.h"

#include "core/usdvalue.h"
#include "records/entryvisit.h"

#include <algorithm>

namespace {

void addFee(FeeWorth &worth, const HistoryEntry &entry)
{
    const std::optional<Amount> usd = entry.sourceRate && entry.sourceCurrency == QLatin1String("USD")
        ? usdValue(*entry.fee, *entry.sourceRate)
        : std::nullopt;
    worth.usd += usd.value_or(Amount());
    worth.usdMissing += usd ? 0 : 1;
}

} // namespace

Result<FeeWorths, LedgerError> FeeSums::of(const EntryFilter &filter, const QList<DateSpan> &periods,
                                           const QTimeZone &zone, const std::function<bool()> &goesOn)
{
    FeeWorths worths(periods.size());
    if (periods.isEmpty()) {
        return worths;
    }
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    QList<QDateTime> ends;
    for (const DateSpan &period : periods) {
        ends.append(timesOf(period, zone).until);
    }
    const EntryFilter within = filterWithin(filter, {periods.constFirst().first, periods.constLast().last}, zone);
    const QList<EntryKind> kinds = m_kinds.fitting(filter);
    const EntrySet set({within, kinds, kinds.size() == m_kinds.all().size()});
    const auto read = EntryVisit(m_connection).payments(set, m_kinds, [&](const HistoryEntry &entry) {
        const auto end = std::lower_bound(ends.cbegin(), ends.cend(), entry.at);
        if (entry.fee && !entry.fee->isZero() && end != ends.cend()) {
            addFee(worths[end - ends.cbegin()][entry.currency], entry);
        }
        return goesOn();
    });
    return read ? Result<FeeWorths, LedgerError>(std::move(worths)) : read.error();
}
