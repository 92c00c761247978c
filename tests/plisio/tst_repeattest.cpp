#include "plisio/apiconnection.h"
#include "plisio/repeattest.h"
#include "plisio/repeattestserver.h"
#include "plisio/transferjob.h"

#include <QSignalSpy>
#include <QTest>

class TestRepeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThisQtSafe();
    void countsEveryRequestOfAnOrdinaryGet_data();
    void countsEveryRequestOfAnOrdinaryGet();
};

void TestRepeatTest::findsThisQtSafe()
{
    const QFuture<RepeatReport> report = testForRepeats();
    QTRY_VERIFY(report.isFinished());
    QCOMPARE(report.result().detail, QString());
    QVERIFY(report.result().isSafe);
}

void TestRepeatTest::countsEveryRequestOfAnOrdinaryGet_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

// The reason for it all: Qt repeats an ordinary GET, and this server sees it.
void TestRepeatTest::countsEveryRequestOfAnOrdinaryGet()
{
    QFETCH(bool, isTls);
    const LoopbackIdentity identity = LoopbackIdentity::read();
    RepeatTestServer server(isTls ? std::optional(identity) : std::nullopt, 0);
    QVERIFY(server.listen());
    const ApiConnection connection(*ApiAddress::parse(server.base()), {identity.certificate});
    const auto manager = connection.makeManager();
    QNetworkReply *reply = manager->get(connection.makeRequest("x", {}, Secret()));
    const QFuture<Transfer> transfer = TransferJob::follow(reply, TransferJob::ConnectionAge::Reused, {3000});
    QTRY_VERIFY(transfer.isFinished());
    QVERIFY2(server.count() > 1, "this Qt no longer repeats a GET: the self-test cannot tell any more");
}

QTEST_GUILESS_MAIN(TestRepeatTest)
#include "tst_repeattest.moc"
