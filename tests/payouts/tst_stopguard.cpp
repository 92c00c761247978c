#include "payouts/stopguard.h"

#include "records/sendingstop.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestStopGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksWhileSendingIsStoppedOnly();
};

void TestStopGuard::speaksWhileSendingIsStoppedOnly()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    SendingStop sending(store);
    const Actor anna{QStringLiteral("anna"), QStringLiteral("window"), someTime()};
    const auto ask = [&store] {
        const GuardQuestion question{Plan{{someWithdrawal()}}, someTime(), publishedCurrencies()};
        return *store->read([question](Connection &connection) { return guardStop(connection, question); })
                    .takeResult();
    };
    QCOMPARE(ask().size(), 0);
    QVERIFY(sending.stop(anna).takeResult());
    QCOMPARE(ask().size(), 1);
    QCOMPARE(ask().front().name, FindingName::SendingStopped);
    QVERIFY(sending.allow(QStringLiteral("default"), anna).takeResult());
    QCOMPARE(ask().size(), 0);
}

QTEST_GUILESS_MAIN(TestStopGuard)
#include "tst_stopguard.moc"
