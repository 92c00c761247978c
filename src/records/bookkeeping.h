#pragma once

#include "records/historyentry.h"
#include "store/store.h"

// Who does something in the books, and when.
struct BookedBy {
    QString person; // login name
    QDateTime at; // UTC
};

// What became of entries that were to be ticked, or not to be any more.
struct TickCount {
    qint64 changed = 0;
    qint64 same = 0; // were so already
    qint64 locked = 0; // keep their tick: their period is closed

    friend bool operator==(const TickCount &, const TickCount &) = default;
};

// A period was closed or reopened.
struct PeriodEvent {
    bool isReopened = false;
    QDateTime until; // UTC: what is closed from then on, this moment included; invalid for nothing
    BookedBy by;
    QString reason; // with a reopening
};

// What a person writes into the history: ticks, notes, and periods that are closed. Ticked entries up to a closed period's end
// keep their ticks and notes: Refused. Nothing here touches what guards the money.
class Bookkeeping
{
public:
    enum class Tick { Set, Unset };
    using Answer = QFuture<Result<Done, LedgerError>>;

    explicit Bookkeeping(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    // In one commit, of up to some hundred thousand entries; what is locked stays. NotFound for an id that is no entry's:
    // then nothing is changed.
    QFuture<Result<TickCount, LedgerError>> setTicks(const QList<qint64> &entries, Tick tick, const BookedBy &by);
    Answer setNote(qint64 entry, const QString &note, const BookedBy &by);

    // Up to and including this moment; later than what is closed already.
    Answer closePeriod(const QDateTime &until, const BookedBy &by);
    // Leaves closed what is up to and including this moment, which is earlier than what is closed; an invalid one leaves
    // nothing closed. The reason is kept.
    Answer reopenPeriod(const QDateTime &until, const QString &reason, const BookedBy &by);
    [[nodiscard]] QFuture<Result<QList<PeriodEvent>, LedgerError>> periods() const; // the newest first

private:
    Answer addPeriod(const QString &event, const QDateTime &until, const QString &reason, const BookedBy &by);

    std::shared_ptr<Store> m_store;
};
