#include "records/sendingstop.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestSendingStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAllowedAtFirst();
    void tellsWhoStoppedAndWhen();
    void stopsOnceHoweverOftenAsked();
    void allowsAgainByTheProfilesNameOnly();
    void refusesToPlanAndToClaimWhileStopped();
    void leavesWhatIsUnderWayItsOutcome();
};

namespace {

Actor anna(qint64 seconds = 0)
{
    return {QStringLiteral("anna"), QStringLiteral("window"), someTime().addSecs(seconds)};
}

} // namespace

void TestSendingStop::isAllowedAtFirst()
{
    const LedgerFixture ledger;
    QVERIFY(!SendingStop(*ledger.open()).state().takeResult()->at.isValid());
}

void TestSendingStop::tellsWhoStoppedAndWhen()
{
    const LedgerFixture ledger;
    QVERIFY(SendingStop(*ledger.open()).stop(anna()).takeResult());
    const auto state = SendingStop(*ledger.open()).state().takeResult(); // another process
    QCOMPARE(state->by, QStringLiteral("anna"));
    QCOMPARE(state->at, someTime());
}

void TestSendingStop::stopsOnceHoweverOftenAsked()
{
    const LedgerFixture ledger;
    SendingStop sending(*ledger.open());
    QVERIFY(sending.stop(anna()).takeResult());
    QVERIFY(sending.stop(anna(5)).takeResult());
    QCOMPARE(sending.state().takeResult()->at, someTime());
}

void TestSendingStop::allowsAgainByTheProfilesNameOnly()
{
    const LedgerFixture ledger;
    SendingStop sending(*ledger.open());
    QVERIFY(sending.stop(anna()).takeResult());
    const auto refused = sending.allow(QStringLiteral("yes"), anna(5)).takeResult();
    QVERIFY(!refused && refused.error().fault == LedgerFault::NotAllowed);
    QVERIFY(sending.state().takeResult()->at.isValid());
    QVERIFY(sending.allow(QStringLiteral("default"), anna(6)).takeResult());
    QVERIFY(!sending.state().takeResult()->at.isValid());
}

// By the ledger itself, whatever the program forgot to ask.
void TestSendingStop::refusesToPlanAndToClaimWhileStopped()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    SendingStop sending(store);
    const auto ids = onJournal(*store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    QVERIFY(ids);
    QVERIFY(sending.stop(anna()).takeResult());
    const auto planned = onJournal(*store, [](Journal &journal) { return journal.plan(confirmed(), someContext()); });
    QVERIFY(!planned && planned.error().fault == LedgerFault::Refused);
    const auto claim = [&] {
        return onJournal(*store, [&ids](Journal &journal) {
            const auto claimed = journal.claim(ids->front(), someContext(), someTime());
            return claimed ? std::optional<LedgerFault>() : std::optional(claimed.error().fault);
        });
    };
    QCOMPARE(claim(), LedgerFault::Refused);
    QVERIFY(sending.allow(QStringLiteral("default"), anna(1)).takeResult());
    QCOMPARE(claim(), std::nullopt);
}

void TestSendingStop::leavesWhatIsUnderWayItsOutcome()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    const Withdrawal withdrawal = someWithdrawal();
    const auto ids =
        onJournal(*store, [&](Journal &journal) { return journal.plan(confirmed({withdrawal}), someContext()); });
    QVERIFY(onJournal(*store, [&ids](Journal &journal) {
        return journal.claim(ids->front(), someContext(), someTime()).hasValue();
    }));
    QVERIFY(SendingStop(store).stop(anna()).takeResult());
    const auto state = onJournal(*store, [&](Journal &journal) {
        return journal.record(ids->front(), Accepted{operationFor(withdrawal)}, someTime());
    });
    QVERIFY(state && *state == WithdrawalState::Accepted);
}

QTEST_GUILESS_MAIN(TestSendingStop)
#include "tst_sendingstop.moc"
