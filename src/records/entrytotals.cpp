#include "records/entrytotals.h"

#include "core/usdvalue.h"
#include "records/entrydecimal.h"
#include "records/entryrows.h"
#include "records/entrysearch.h"

#include <algorithm>

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 blockDays = 32;
constexpr qint64 firstBlock = 1'000'000;
constexpr int readAtOnce = 1000;
constexpr qint64 lastDay = 900'000; // in the year 4434

EntryTotal &totalFor(EntryTotals &totals, const CurrencyId &currency)
{
    const auto place =
        std::lower_bound(totals.currencies.begin(), totals.currencies.end(), currency,
                         [](const EntryTotal &total, const CurrencyId &wanted) { return total.currency < wanted; });
    if (place != totals.currencies.end() && place->currency == currency) {
        return *place;
    }
    return *totals.currencies.insert(place, EntryTotal{currency, 0, {}, {}, {}, 0});
}

Amount amountIn(const Row &row, int column)
{
    const auto amount = Amount::parse(row.text(column), AmountSyntax::Json);
    return amount ? *amount : Amount();
}

} // namespace

void addTo(EntryTotals &totals, const HistoryEntry &entry)
{
    ++totals.count;
    EntryTotal &total = totalFor(totals, entry.currency);
    const std::optional<Amount> usd = entry.usd();
    ++total.count;
    total.amount += entry.amount.value_or(Amount());
    total.fee += entry.fee.value_or(Amount());
    total.usd += usd.value_or(Amount());
    total.usdMissing += usd ? 0 : 1;
}

Result<EntryTotals, LedgerError> EntrySums::of(const EntryFilter &filter)
{
    if (auto read = m_kinds.refresh(m_connection); !read) {
        return read.error();
    }
    m_totals = {};
    m_sums = {};
    QList<EntryKind> kinds = m_kinds.fitting(filter);
    if (!filter.text.isEmpty()) {
        return ofText({filter, kinds, kinds.size() == m_kinds.all().size()}, kinds);
    }
    const auto firstWide =
        std::stable_partition(kinds.begin(), kinds.end(), [](const EntryKind &kind) { return !kind.isWide; });
    const QList<EntryKind> wide(firstWide, kinds.end());
    kinds.erase(firstWide, kinds.end());
    const EntryQuery query(filter, kinds, false);
    const Summed added = query.hasAmounts() ? addRows(query.sums(filter.since, filter.until)) : addPeriods(query);
    if (!added) {
        return added.error();
    }
    if (auto rest = addWide(query, wide); !rest) {
        return rest.error();
    }
    return finish();
}

// Days that lie within the filter's times as a whole, and of the first and the last day their rows.
EntrySums::Summed EntrySums::addPeriods(const EntryQuery &query)
{
    const EntryFilter &filter = query.filter();
    const qint64 since = filter.since.isValid() ? std::max<qint64>(filter.since.toMSecsSinceEpoch(), 0) : 0;
    const qint64 until = filter.until.isValid() ? std::max<qint64>(filter.until.toMSecsSinceEpoch() + 1, 0)
                                                : lastDay * dayMs; // excluded
    const qint64 firstDay = (since + dayMs - 1) / dayMs;
    const qint64 endDay = until / dayMs; // excluded
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    };
    if (firstDay >= endDay) {
        return since < until ? addRows(query.sums(time(since), time(until - 1))) : Summed(Done{});
    }
    if (auto head =
            since == firstDay * dayMs ? Summed(Done{}) : addRows(query.sums(time(since), time(firstDay * dayMs - 1)));
        !head) {
        return head;
    }
    if (auto tail =
            until == endDay * dayMs ? Summed(Done{}) : addRows(query.sums(time(endDay * dayMs), time(until - 1)));
        !tail) {
        return tail;
    }
    const qint64 block = (firstDay + blockDays - 1) / blockDays;
    const qint64 endBlock = endDay / blockDays;
    if (block >= endBlock) {
        return addPeriods(query, firstDay, endDay - 1);
    }
    for (const auto &[first, last] :
         {std::pair(firstDay, block * blockDays - 1), std::pair(endBlock * blockDays, endDay - 1),
          std::pair(firstBlock + block, firstBlock + endBlock - 1)}) {
        if (auto added = addPeriods(query, first, last); !added) {
            return added;
        }
    }
    return Done{};
}

EntrySums::Summed EntrySums::addPeriods(const EntryQuery &query, qint64 first, qint64 last)
{
    if (first > last) {
        return Done{};
    }
    return addRows(
        {QStringLiteral("SELECT kind, sum(entries), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), sum(usd), "
                        "sum(usd_missing) FROM period_total WHERE kind IN (SELECT value FROM json_each(?)) "
                        "AND period BETWEEN ? AND ? GROUP BY kind"),
         {query.kinds(), first, last}});
}

EntrySums::Summed EntrySums::addRows(const EntryStatement &statement)
{
    return m_connection.each(statement.sql, statement.values, [this](const Row &row) {
        const qint64 count = row.number(1);
        const EntryKind *kind = m_kinds.find(row.number(0));
        if (count == 0 || kind == nullptr) {
            return;
        }
        Sums &sums = m_sums[kind->currency];
        for (int column = 0; column < Sums::size; ++column) {
            sums.columns[size_t(column)] += row.number(column + 1);
        }
    });
}

// The columns' sums become amounts once.
EntryTotals EntrySums::finish()
{
    for (auto entry = m_sums.cbegin(); entry != m_sums.cend(); ++entry) {
        const auto &columns = entry->columns;
        EntryTotal &total = totalFor(m_totals, entry.key());
        m_totals.count += columns[0];
        total.count += columns[0];
        total.amount += EntryDecimal{columns[1], columns[2], columns[3]}.toAmount();
        total.fee += EntryDecimal{columns[4], columns[5], columns[6]}.toAmount();
        total.usd += amountOfUnits(columns[7], 2);
        total.usdMissing += columns[8];
    }
    return std::move(m_totals);
}

EntrySums::Summed EntrySums::addWide(const EntryQuery &query, const QList<EntryKind> &kinds)
{
    for (const EntryKind &kind : kinds) {
        const EntryStatement statement = query.texts(kind.id);
        const auto added = m_connection.each(statement.sql, statement.values, [this, &kind](const Row &row) {
            HistoryEntry entry;
            entry.currency = kind.currency;
            entry.amount = amountIn(row, 0);
            entry.fee = amountIn(row, 1);
            entry.sourceCurrency = row.text(2);
            entry.sourceRate = row.isNull(3) ? std::nullopt : std::optional(amountIn(row, 3));
            addTo(m_totals, entry);
        });
        if (!added) {
            return added;
        }
    }
    return Done{};
}

Result<EntryTotals, LedgerError> EntrySums::ofText(const EntryQuery &query, const QList<EntryKind> &kinds)
{
    const bool hasWide = std::any_of(kinds.begin(), kinds.end(), [](const EntryKind &kind) { return kind.isWide; });
    const bool isBySql = query.canGatherText() && query.isTextExact() && !hasWide;
    const Summed added = isBySql ? addRows(query.textSums()) : addText(query);
    return added ? Result<EntryTotals, LedgerError>(finish()) : added.error();
}

EntrySums::Summed EntrySums::addText(const EntryQuery &query)
{
    qint64 last = 0;
    for (;;) {
        const EntryStatement statement = query.textIds(last, readAtOnce);
        QList<qint64> ids;
        const auto found = m_connection.each(statement.sql, statement.values,
                                             [&ids](const Row &row) { ids.append(row.number(0)); });
        if (!found) {
            return found;
        }
        const auto entries = EntryRows(m_connection).read(ids);
        if (!entries) {
            return entries.error();
        }
        for (const HistoryEntry &entry : *entries) {
            if (holds(entry, query.filter().text)) {
                addTo(m_totals, entry);
            }
        }
        if (ids.size() < readAtOnce) {
            return Done{};
        }
        last = ids.constLast();
    }
}
