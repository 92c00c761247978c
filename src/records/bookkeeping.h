#pragma once

#include "records/historyentry.h"
#include "store/store.h"

// Who does something in the books, and when.
struct BookedBy {
    QString person; // login name
    QDateTime at; // UTC
};

// What a person writes into the history: ticks, notes, and periods that are closed. Ticked entries up to a closed period's end
// keep their ticks and notes: Refused. Nothing here touches what guards the money.
class Bookkeeping
{
public:
    enum class Tick { Set, Unset };
    using Answer = QFuture<Result<Done, LedgerError>>;

    explicit Bookkeeping(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // All of them or none. NotFound for an id that is no entry's.
    Answer setTicks(const QList<qint64> &entries, Tick tick, const BookedBy &by);
    Answer setNote(qint64 entry, const QString &note, const BookedBy &by);

    // Up to and including this moment; later than what is closed already.
    Answer closePeriod(const QDateTime &until, const BookedBy &by);
    // Leaves closed what is up to and including this moment; earlier than what is closed. The reason is kept.
    Answer reopenPeriod(const QDateTime &until, const QString &reason, const BookedBy &by);
    // Invalid when nothing is closed.
    [[nodiscard]] QFuture<Result<QDateTime, LedgerError>> closedUntil() const;

private:
    Answer addPeriod(const QString &event, const QDateTime &until, const QString &reason, const BookedBy &by);

    std::shared_ptr<Store> m_store;
};
