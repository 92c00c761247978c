#include "records/entrytotals.h"

#include "core/usdvalue.h"
#include "records/entrydecimal.h"
#include "records/entryvisit.h"

#include <algorithm>

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 blockDays = 32;
constexpr qint64 firstBlock = 1'000'000;
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

void addTo(EntryTotals &totals, const EntryTotals &other)
{
    totals.count += other.count;
    for (const EntryTotal &part : other.currencies) {
        EntryTotal &total = totalFor(totals, part.currency);
        total.count += part.count;
        total.amount += part.amount;
        total.fee += part.fee;
        total.usd += part.usd;
        total.usdMissing += part.usdMissing;
    }
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
        return ofText(EntrySet({filter, kinds, kinds.size() == m_kinds.all().size()}), kinds);
    }
    const auto firstWide =
        std::stable_partition(kinds.begin(), kinds.end(), [](const EntryKind &kind) { return !kind.isWide; });
    const QList<EntryKind> wide(firstWide, kinds.end());
    kinds.erase(firstWide, kinds.end());
    const EntrySet set(EntryConditions(filter, kinds, false));
    const Summed added = set.conditions().hasAmounts() ? addRows(set.sums()) : addPeriods(set);
    if (!added) {
        return added.error();
    }
    if (auto rest = addWide(set, wide); !rest) {
        return rest.error();
    }
    return finish();
}

// Days that lie within the filter's times as a whole, and of the first and the last day their rows.
EntrySums::Summed EntrySums::addPeriods(const EntrySet &set)
{
    const EntryFilter &filter = set.conditions().filter();
    const qint64 since = filter.since.isValid() ? std::max<qint64>(filter.since.toMSecsSinceEpoch(), 0) : 0;
    const qint64 until = filter.until.isValid() ? std::max<qint64>(filter.until.toMSecsSinceEpoch() + 1, 0)
                                                : lastDay * dayMs; // excluded
    const qint64 firstDay = (since + dayMs - 1) / dayMs;
    const qint64 endDay = until / dayMs; // excluded
    const auto sumsWithin = [&set](qint64 first, qint64 last) {
        const auto time = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        };
        return EntrySet(set.conditions().within(time(first), time(last))).sums();
    };
    if (firstDay >= endDay) {
        return since < until ? addRows(sumsWithin(since, until - 1)) : Summed(Done{});
    }
    if (auto head = since == firstDay * dayMs ? Summed(Done{}) : addRows(sumsWithin(since, firstDay * dayMs - 1));
        !head) {
        return head;
    }
    if (auto tail = until == endDay * dayMs ? Summed(Done{}) : addRows(sumsWithin(endDay * dayMs, until - 1)); !tail) {
        return tail;
    }
    const qint64 block = (firstDay + blockDays - 1) / blockDays;
    const qint64 endBlock = endDay / blockDays;
    if (block >= endBlock) {
        return addPeriods(set, firstDay, endDay - 1);
    }
    for (const auto &[first, last] :
         {std::pair(firstDay, block * blockDays - 1), std::pair(endBlock * blockDays, endDay - 1),
          std::pair(firstBlock + block, firstBlock + endBlock - 1)}) {
        if (auto added = addPeriods(set, first, last); !added) {
            return added;
        }
    }
    return Done{};
}

EntrySums::Summed EntrySums::addPeriods(const EntrySet &set, qint64 first, qint64 last)
{
    if (first > last) {
        return Done{};
    }
    return addRows(
        {QStringLiteral("SELECT kind, sum(entries), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), sum(usd), "
                        "sum(usd_missing) FROM period_total WHERE kind IN (SELECT value FROM json_each(?)) "
                        "AND period BETWEEN ? AND ? GROUP BY kind"),
         {set.conditions().kindIds(), first, last}});
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

EntrySums::Summed EntrySums::addWide(const EntrySet &set, const QList<EntryKind> &kinds)
{
    for (const EntryKind &kind : kinds) {
        const EntryStatement statement = set.texts(kind.id);
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

Result<EntryTotals, LedgerError> EntrySums::ofText(const EntrySet &set, const QList<EntryKind> &kinds)
{
    const bool hasWide = std::any_of(kinds.begin(), kinds.end(), [](const EntryKind &kind) { return kind.isWide; });
    const bool isBySql = !set.conditions().text().pattern().isEmpty() && set.conditions().text().isExact() && !hasWide;
    const Summed added = isBySql ? addRows(set.textSums()) : addText(set);
    return added ? Result<EntryTotals, LedgerError>(finish()) : added.error();
}

EntrySums::Summed EntrySums::addText(const EntrySet &set)
{
    return EntryVisit(m_connection).withText(set, [this](const HistoryEntry &entry) {
        addTo(m_totals, entry);
        return true;
    });
}
