#include "records/addressbook.h"

#include "core/canonicaladdress.h"
#include "records/limitbook.h"
#include "store/sealedrows.h"

namespace {

const QString table = QStringLiteral("book_event");
const QString removed = QStringLiteral("removed");

// The last row of each address.
const QString current =
    QStringLiteral("event <> 'removed' AND sequence = (SELECT max(sequence) FROM book_event AS later "
                   "WHERE later.canonical = book_event.canonical AND later.scope = book_event.scope)");

BookEntry entryFrom(const Columns &row)
{
    return {row.value(QStringLiteral("scope")).toString(), row.value(QStringLiteral("address")).toString(),
            row.value(QStringLiteral("name")).toString(), fromLedgerTime(row.value(QStringLiteral("at")).toString()),
            fromLedgerTime(row.value(QStringLiteral("valid_from")).toString())};
}

QString canonicalOf(const QString &scope, const QString &address)
{
    return canonicalAddress(chainOfScope(scope), address);
}

Result<Done, LedgerError> append(Connection &connection, const QString &event, const BookEntry &entry,
                                 const Actor &actor)
{
    const auto appended = SealedRows(connection, table)
                              .append({{QStringLiteral("event"), event},
                                       {QStringLiteral("scope"), entry.scope},
                                       {QStringLiteral("address"), entry.address},
                                       {QStringLiteral("canonical"), canonicalOf(entry.scope, entry.address)},
                                       {QStringLiteral("name"), entry.name},
                                       {QStringLiteral("at"), toLedgerTime(actor.at)},
                                       {QStringLiteral("valid_from"), toLedgerTime(entry.validFrom)},
                                       {QStringLiteral("by"), actor.by},
                                       {QStringLiteral("via"), actor.via}});
    return appended ? Result<Done, LedgerError>(Done{}) : appended.error();
}

// New addresses wait where unknown ones cannot be paid.
QDateTime startOf(const Limits &limits, const QDateTime &now)
{
    const bool waits = limits.isBookClosed() || limits.of(LimitName::CoolingOff).value;
    return waits ? now.addSecs(limits.waitSecs()) : now;
}

Result<BookEntry, LedgerError> keepOne(Connection &connection, BookEntry entry, const Actor &actor,
                                       const QDateTime &start)
{
    const auto known = AddressBook::find(connection, entry.scope, entry.address);
    if (!known) {
        return known.error();
    }
    entry.changedAt = actor.at;
    entry.validFrom = *known ? (*known)->validFrom : start;
    entry.address = *known ? (*known)->address : entry.address;
    if (*known && (*known)->name == entry.name) {
        return **known;
    }
    const QString event = *known ? QStringLiteral("named") : QStringLiteral("added");
    const auto appended = append(connection, event, entry, actor);
    return appended ? Result<BookEntry, LedgerError>(entry) : appended.error();
}

AddressBook::Entries keepAll(Connection &connection, const QList<BookEntry> &entries, const Actor &actor)
{
    const auto limits = LimitBook::read(connection, actor.at);
    if (!limits) {
        return limits.error();
    }
    QList<BookEntry> kept;
    for (const BookEntry &entry : entries) {
        const auto one = keepOne(connection, entry, actor, startOf(*limits, actor.at));
        if (!one) {
            return one.error();
        }
        kept.append(*one);
    }
    return kept;
}

} // namespace

Result<std::optional<BookEntry>, LedgerError> AddressBook::find(Connection &connection, const QString &scope,
                                                                const QString &address)
{
    const auto rows = SealedRows(connection, table)
                          .find(QStringLiteral("canonical = ? AND scope = ? ORDER BY sequence DESC LIMIT 1"),
                                {canonicalOf(scope, address), scope});
    if (!rows) {
        return rows.error();
    }
    const bool isKnown = !rows->isEmpty() && rows->front().value(QStringLiteral("event")) != removed;
    return isKnown ? std::optional(entryFrom(rows->front())) : std::nullopt;
}

QFuture<AddressBook::Entries> AddressBook::all() const
{
    return m_store->read([](Connection &connection) -> Entries {
        const auto rows =
            SealedRows(connection, table).find(current + QStringLiteral(" ORDER BY name COLLATE NOCASE"), {});
        if (!rows) {
            return rows.error();
        }
        QList<BookEntry> entries;
        for (const Columns &row : *rows) {
            entries.append(entryFrom(row));
        }
        return entries;
    });
}

QFuture<AddressBook::Entries> AddressBook::keep(const QList<BookEntry> &entries, const Actor &actor)
{
    return m_store->write([entries, actor](Connection &connection) {
        return connection.transact([&] { return keepAll(connection, entries, actor); });
    });
}

QFuture<Result<Done, LedgerError>> AddressBook::remove(const BookEntry &entry, const Actor &actor)
{
    return m_store->write([entry, actor](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            const auto known = find(connection, entry.scope, entry.address);
            if (!known) {
                return known.error();
            }
            if (!*known) {
                return LedgerError{LedgerFault::NotFound, entry.address};
            }
            return append(connection, removed, **known, actor);
        });
    });
}
