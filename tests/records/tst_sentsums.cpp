#include "records/sentsums.h"

#include "core/bookentry.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestSentSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsEachCurrencyApart();
    void countsWhatACopyOfTheLedgerMayHaveSent();
    void knowsWhoWasPaid();
};

namespace {

using Sums = SentSums::Sums;

Sums sumsSince(Store &store, const QDateTime &start)
{
    return *store.read([&start](Connection &connection) { return SentSums(connection).since(start); }).takeResult();
}

} // namespace

void TestSentSums::sumsEachCurrencyApart()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    const Withdrawal bitcoin =
        *Withdrawal::create({QStringLiteral("BTC"), 8, FeePlan::Normal, {somebody(QStringLiteral("1Boat"))}, {}});
    for (const Withdrawal &withdrawal : {someWithdrawal(), bitcoin, someWithdrawal()}) {
        QVERIFY(onJournal(*store, [&withdrawal](Journal &journal) {
            const auto ids = journal.plan(confirmed({withdrawal}), someContext());
            return ids && journal.claim(ids->front(), someContext(), someTime());
        }));
    }
    const Sums expected{{QStringLiteral("ETH"), *Amount::parse(u"0.5")},
                        {QStringLiteral("BTC"), *Amount::parse(u"0.25")}};
    QCOMPARE(sumsSince(*store, someTime()), expected);
    QCOMPARE(sumsSince(*store, someTime().addSecs(1)), Sums());
}

// It was never claimed here.
void TestSentSums::countsWhatACopyOfTheLedgerMayHaveSent()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    QVERIFY(onJournal(*store, [](Journal &journal) {
        const auto ids = journal.plan(confirmed(), someContext());
        return ids && journal.doubt(ids->front(), DoubtCause::RestoredLedger, someTime());
    }));
    QCOMPARE(sumsSince(*store, someTime()).value(QStringLiteral("ETH")), *Amount::parse(u"0.25"));
}

void TestSentSums::knowsWhoWasPaid()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    const auto isPaid = [&store](const QString &currency) {
        return *store
                    ->read([&currency](Connection &connection) {
                        return SentSums(connection).isPaid(bookScope(currency), somebody().address.toLower());
                    })
                    .takeResult();
    };
    const Withdrawal withdrawal = someWithdrawal();
    const auto ids =
        onJournal(*store, [&](Journal &journal) { return journal.plan(confirmed({withdrawal}), someContext()); });
    QVERIFY(onJournal(*store, [&ids](Journal &journal) {
        return journal.claim(ids->front(), someContext(), someTime()).hasValue();
    }));
    QVERIFY(!isPaid(QStringLiteral("ETH")));
    QVERIFY(onJournal(*store, [&](Journal &journal) {
        return journal.record(ids->front(), Accepted{operationFor(withdrawal)}, someTime());
    }));
    QVERIFY(isPaid(QStringLiteral("ETH")) && isPaid(QStringLiteral("USDT")));
    QVERIFY(!isPaid(QStringLiteral("BNB")));
}

QTEST_GUILESS_MAIN(TestSentSums)
#include "tst_sentsums.moc"
