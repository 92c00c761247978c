#include "records/bookkeeping.h"

#include "records/entryrows.h"

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

Checked setTick(Connection &connection, qint64 id, Bookkeeping::Tick tick, const BookedBy &by)
{
    auto entry = readEntry(connection, id);
    if (!entry) {
        return entry.error();
    }
    const bool isSet = tick == Bookkeeping::Tick::Set;
    if (entry->isTicked == isSet) {
        return Done{};
    }
    const auto changed = isSet
        ? connection.change(QStringLiteral("INSERT INTO tick VALUES (?, ?, ?)"), {id, toLedgerTime(by.at), by.person})
        : connection.change(QStringLiteral("DELETE FROM tick WHERE entry = ?"), {id});
    if (!changed) {
        return changed.error();
    }
    entry->isTicked = isSet;
    return write(connection, *entry);
}

} // namespace

Bookkeeping::Answer Bookkeeping::setTicks(const QList<qint64> &entries, Tick tick, const BookedBy &by)
{
    return m_store->write([entries, tick, by](Connection &connection) {
        return connection.transact([&]() -> Checked {
            for (const qint64 id : entries) {
                if (auto set = setTick(connection, id, tick, by); !set) {
                    return set;
                }
            }
            return Done{};
        });
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
    const qint64 end = until.toMSecsSinceEpoch();
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

QFuture<Result<QDateTime, LedgerError>> Bookkeeping::closedUntil() const
{
    return m_store->read([](Connection &connection) -> Result<QDateTime, LedgerError> {
        const auto until =
            connection.value(QStringLiteral("SELECT until FROM period_event ORDER BY sequence DESC LIMIT 1"));
        if (!until) {
            return until.error();
        }
        return until->isValid() ? QDateTime::fromMSecsSinceEpoch(until->toLongLong(), Qt::UTC) : QDateTime();
    });
}
