#include "records/entryvisit.h"

#include "records/entryrows.h"
#include "records/entrysearch.h"

namespace {

constexpr int readAtOnce = 1000;

std::optional<Amount> amountIn(const Row &row, int column)
{
    const auto amount = Amount::parse(row.text(column), AmountSyntax::Json);
    return amount ? std::optional(*amount) : std::nullopt;
}

void takePayment(HistoryEntry &entry, const Row &row, const EntryKinds &kinds)
{
    entry.id = row.number(0);
    if (const EntryKind *kind = kinds.find(row.number(1))) {
        entry.type = kind->type;
        entry.currency = kind->currency;
    }
    entry.at = QDateTime::fromMSecsSinceEpoch(row.number(2), Qt::UTC);
    entry.amount = amountIn(row, 3);
    entry.fee = amountIn(row, 4);
    entry.sourceCurrency = row.text(5);
    entry.sourceRate = amountIn(row, 6);
    entry.recipientLines = row.text(7);
}

} // namespace

Result<Done, LedgerError> EntryVisit::withText(const EntrySet &set, const Take &take)
{
    qint64 last = 0;
    for (;;) {
        const EntryStatement statement = set.textIds(last, readAtOnce);
        QList<qint64> ids;
        const auto found =
            m_connection.each(statement.sql, statement.values, [&ids](const Row &row) { ids.append(row.number(0)); });
        if (!found) {
            return found;
        }
        const auto entries = EntryRows(m_connection).read(ids);
        if (!entries) {
            return entries.error();
        }
        for (const HistoryEntry &entry : *entries) {
            if (holds(entry, set.conditions().filter().text) && !take(entry)) {
                return Done{};
            }
        }
        if (ids.size() < readAtOnce) {
            return Done{};
        }
        last = ids.constLast();
    }
}

Result<Done, LedgerError> EntryVisit::payments(const EntrySet &set, const EntryKinds &kinds, const Take &take)
{
    if (set.conditions().hasText()) {
        return withText(set, take);
    }
    HistoryEntry entry;
    bool goesOn = true;
    for (int count = readAtOnce; goesOn && count == readAtOnce;) {
        const EntryStatement statement = set.payments(entry.id, readAtOnce);
        count = 0;
        const auto read = m_connection.each(statement.sql, statement.values, [&](const Row &row) {
            ++count;
            takePayment(entry, row, kinds);
            goesOn = goesOn && take(entry);
        });
        if (!read) {
            return read;
        }
    }
    return Done{};
}
