#include "records/bookkeeping.h"

#include "records/entryrows.h"

#include <QSet>

namespace {

using Checked = Result<Done, LedgerError>;

Result<HistoryEntry, LedgerError> readEntry(Connection &connection, qint64 id)
{
    const auto entries = EntryRows(connection).read({id});
    if (!entries) {
        return entries.error();
    }
    return entries->isEmpty()
        ? Result<HistoryEntry, LedgerError>(LedgerError{LedgerFault::NotFound, QStringLiteral("entry %1").arg(id)})
        : entries->constFirst();
}

Checked write(Connection &connection, HistoryEntry entry)
{
    const auto written = EntryRows(connection).write(entry);
    return written ? Checked(Done{}) : written.error();
}

using Counted = Result<TickCount, LedgerError>;

// The entries of these ids that are to be changed, and those that are locked.
struct TickPlan {
    QString changing; // their ids, as a JSON array
    TickCount count;
};

Result<TickPlan, LedgerError> planTicks(Connection &connection, const QList<qint64> &ids, Bookkeeping::Tick tick)
{
    const QString sql =
        QStringLiteral("SELECT entry.id, ticked, entry.at <= coalesce((SELECT until FROM period_event "
                       "ORDER BY sequence DESC LIMIT 1), -1) "
                       "FROM (SELECT DISTINCT value AS wanted FROM json_each(?)) CROSS JOIN entry ON entry.id = wanted "
                       "CROSS JOIN entry_kind ON entry_kind.id = kind");
    const bool isSet = tick == Bookkeeping::Tick::Set;
    TickPlan plan;
    QList<qint64> changing;
    const auto read = connection.each(sql, {idsToJson(ids)}, [&](const Row &row) {
        const bool isSame = (row.number(1) != 0) == isSet;
        const bool isLocked = !isSame && !isSet && row.number(2) != 0;
        plan.count.same += isSame ? 1 : 0;
        plan.count.locked += isLocked ? 1 : 0;
        if (!isSame && !isLocked) {
            changing.append(row.number(0));
        }
    });
    if (!read) {
        return read.error();
    }
    plan.count.changed = changing.size();
    plan.changing = idsToJson(changing);
    const auto wanted = QSet<qint64>(ids.begin(), ids.end()).size();
    return plan.count.same + plan.count.locked + plan.count.changed == wanted
        ? Result<TickPlan, LedgerError>(plan)
        : LedgerError{LedgerFault::NotFound, QStringLiteral("entries")};
}

// A kind is shared by all entries that are alike: those that are ticked now have another one.
Checked changeKinds(Connection &connection, const QString &ids, bool isTicked)
{
    const QString source = QStringLiteral("(SELECT value FROM json_each(?))");
    const auto made = connection.change(
        QStringLiteral("INSERT OR IGNORE INTO entry_kind SELECT NULL, currency, type, status, state, ?, wide "
                       "FROM entry_kind WHERE id IN (SELECT kind FROM entry WHERE id IN %1)")
            .arg(source),
        {int(isTicked), ids});
    if (!made) {
        return made.error();
    }
    const auto moved = connection.change(
        QStringLiteral("UPDATE entry SET kind = (SELECT other.id FROM entry_kind AS own JOIN entry_kind AS other "
                       "USING (currency, type, status, state, wide) WHERE own.id = entry.kind AND other.ticked = ?) "
                       "WHERE id IN %1")
            .arg(source),
        {int(isTicked), ids});
    return moved ? Checked(Done{}) : moved.error();
}

Counted setTicks(Connection &connection, const QList<qint64> &ids, Bookkeeping::Tick tick, const BookedBy &by)
{
    const auto plan = planTicks(connection, ids, tick);
    if (!plan || plan->count.changed == 0) {
        return plan ? Counted(plan->count) : plan.error();
    }
    const bool isSet = tick == Bookkeeping::Tick::Set;
    const auto changed = isSet
        ? connection.change(QStringLiteral("INSERT INTO tick SELECT value, ?, ? FROM json_each(?)"),
                            {toLedgerTime(by.at), by.person, plan->changing})
        : connection.change(QStringLiteral("DELETE FROM tick WHERE entry IN (SELECT value FROM json_each(?))"),
                            {plan->changing});
    if (!changed) {
        return changed.error();
    }
    const auto moved = changeKinds(connection, plan->changing, isSet);
    return moved ? Counted(plan->count) : moved.error();
}

} // namespace

QFuture<Counted> Bookkeeping::setTicks(const QList<qint64> &entries, Tick tick, const BookedBy &by)
{
    return m_store->write([entries, tick, by](Connection &connection) {
        return connection.transact([&] { return ::setTicks(connection, entries, tick, by); });
    });
}

Bookkeeping::Answer Bookkeeping::setNote(qint64 entry, const QString &note, const BookedBy &by)
{
    return m_store->write([id = entry, note, by](Connection &connection) {
        return connection.transact([&]() -> Checked {
            auto found = readEntry(connection, id);
            if (!found) {
                return found.error();
            }
            found->note = note;
            found->noteBy = by.person;
            return write(connection, *found);
        });
    });
}

Bookkeeping::Answer Bookkeeping::closePeriod(const QDateTime &until, const BookedBy &by)
{
    return addPeriod(QStringLiteral("closed"), until, {}, by);
}

Bookkeeping::Answer Bookkeeping::reopenPeriod(const QDateTime &until, const QString &reason, const BookedBy &by)
{
    return addPeriod(QStringLiteral("reopened"), until, reason.trimmed(), by);
}

Bookkeeping::Answer Bookkeeping::addPeriod(const QString &event, const QDateTime &until, const QString &reason,
                                           const BookedBy &by)
{
    const qint64 end = until.isValid() ? until.toMSecsSinceEpoch() : -1;
    return m_store->write([event, end, reason, by](Connection &connection) {
        return connection.transact([&]() -> Checked {
            const auto added = connection.change(
                QStringLiteral("INSERT INTO period_event SELECT coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ? "
                               "FROM period_event"),
                {event, end, toLedgerTime(by.at), by.person, reason});
            return added ? Checked(Done{}) : added.error();
        });
    });
}

QFuture<Result<QList<PeriodEvent>, LedgerError>> Bookkeeping::periods() const
{
    return m_store->read([](Connection &connection) -> Result<QList<PeriodEvent>, LedgerError> {
        QList<PeriodEvent> events;
        const auto read = connection.each(
            QStringLiteral("SELECT event, until, at, by, reason FROM period_event ORDER BY sequence DESC"), {},
            [&events](const Row &row) {
                const qint64 until = row.number(1);
                events.append({row.text(0) == QLatin1String("reopened"),
                               until < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(until, Qt::UTC),
                               {row.text(3), fromLedgerTime(row.text(2))},
                               row.text(4)});
            });
        return read ? Result<QList<PeriodEvent>, LedgerError>(events) : read.error();
    });
}
