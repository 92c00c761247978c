#pragma once

#include "bookedoperation.h"
#include "givenservices.h"
#include "listedplisio.h"
#include "payouts/payouttools.h"
#include "support/ledgerfixture.h"
#include "support/wait.h"

// A real ledger with withdrawals in every state, a Plisio that lists what it is told to, and a clock that stands still.
// A withdrawal is claimed at someTime() with a deadline a minute later; now is an hour after that.
class DoubtBench
{
public:
    static constexpr int deadlineSecs = 60;

    // hostId: to whom the ledger is bound. Plisio is on loopback.
    explicit DoubtBench(const QString &hostId = QStringLiteral("loopback"))
    {
        key.id = QStringLiteral("key one");
        ledger.place.hostId = hostId;
        store = *ledger.open();
        tools.store = store;
    }

    // The id of a new row that has come to this state; a failed one has the operation "failed".
    QString rowIn(WithdrawalState state)
    {
        JournalContext context = someContext();
        context.hostId = ledger.place.hostId;
        return onJournal(*store, [&](Journal &journal) {
            const QString id = journal.plan(confirmed(), context)->first();
            if (state != WithdrawalState::Planned) {
                Q_UNUSED(journal.claim(id, context, context.now.addSecs(deadlineSecs)));
                bring(journal, id, state);
            }
            return id;
        });
    }

    // A row in doubt whose answer named this operation.
    QString rowInDoubtAbout(const Operation &operation)
    {
        const QString id = rowIn(WithdrawalState::Sending);
        record(id, Unknown{DoubtCause::OperationError, 201, operation});
        return id;
    }

    void record(const QString &id, const Outcome &outcome)
    {
        QVERIFY(onJournal(
            *store, [&](Journal &journal) { return journal.record(id, outcome, someTime().addSecs(1)).hasValue(); }));
    }

    [[nodiscard]] WithdrawalRecord row(const QString &id) const
    {
        return *onJournal(*store, [&id](Journal &journal) { return journal.find(id); });
    }

    // From now on the ledger refuses a change of a withdrawal for which this holds.
    void refuse(const QString &event, const QString &condition = QStringLiteral("1"))
    {
        change(QStringLiteral("BEFORE %1 ON withdrawal WHEN %2 BEGIN SELECT RAISE(ABORT, 'disk full'); END")
                   .arg(event, condition));
    }
    // From now on a row for which this holds cannot be read any more once it was changed.
    void spoil(const QString &condition)
    {
        change(QStringLiteral("AFTER UPDATE ON withdrawal WHEN %1 "
                              "BEGIN UPDATE withdrawal SET tx_urls = 'spoilt' WHERE sequence = NEW.sequence; END")
                   .arg(condition));
    }

    LedgerFixture ledger;
    std::shared_ptr<Store> store;
    ListedPlisio plisio;
    GivenKey key;
    GivenAccount account;
    QDateTime now = someTime().addSecs(3600);
    ReadChannel reads{ApiConnection(*ApiAddress::parse(plisio.base()), {}, {2000, 2000})};
    WithdrawCall withdrawals{reads.connection()};
    PayoutTools tools{store, key, account, reads, withdrawals, [this] { return now; }, freshId};

private:
    static void bring(Journal &journal, const QString &id, WithdrawalState state)
    {
        const QDateTime ended = someTime().addSecs(1);
        const auto record = [&](const Outcome &outcome) {
            Q_UNUSED(journal.record(id, outcome, ended));
        };
        switch (state) {
        case WithdrawalState::Planned:
        case WithdrawalState::Sending:
            return;
        case WithdrawalState::Accepted:
            return record(Accepted{booked(QStringLiteral("accepted"))});
        case WithdrawalState::Rejected:
            return record(Rejected{PlisioError{QStringLiteral("Bad Request"), 116, {}, {}}});
        case WithdrawalState::Unsent:
            return record(Unsent{UnsentCause::ConnectionRefused});
        case WithdrawalState::Unknown:
            return record(Unknown{});
        case WithdrawalState::Failed:
            Q_UNUSED(journal.settle(id, booked(QStringLiteral("failed"), 1, QStringLiteral("error")),
                                    OperationSource::Confirmed, ended));
            break;
        case WithdrawalState::DeclaredNotSent:
            record(Unknown{});
            Q_UNUSED(journal.decide(id, {Decision::Kind::NotSent, {}, {}, {}, {}, ended}));
        }
    }

    void change(const QString &trigger)
    {
        const auto changed = resultOf(store->write([&trigger](Connection &connection) {
            return connection.change(QStringLiteral("CREATE TEMP TRIGGER t%1 ").arg(freshId()) + trigger);
        }));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    }
};
