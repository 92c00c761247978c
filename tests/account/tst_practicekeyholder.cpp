#include "account/practicekeyholder.h"

#include "support/answeringserver.h"
#include "support/canary.h"
#include "support/wait.h"

#include <QTest>

class TestPracticeKeyHolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameKeyInEveryRun();
    void keepsARealKeyToItself();
};

void TestPracticeKeyHolder::hasTheSameKeyInEveryRun()
{
    const ApiConnection connection(*ApiAddress::parse(QStringLiteral("http://127.0.0.1:1/api/v1")));
    PracticeKeyHolder first(connection, QDateTime::currentDateTimeUtc);
    PracticeKeyHolder second(connection, QDateTime::currentDateTimeUtc);
    QVERIFY(resultOf(first.load()));
    QVERIFY(first.key());
    QCOMPARE(first.key()->id, second.key()->id);
    QCOMPARE(first.key()->source, KeySource::Memory);
    QVERIFY(resultOf(first.forget()));
    QVERIFY(first.key());
}

void TestPracticeKeyHolder::keepsARealKeyToItself()
{
    AnsweringServer server;
    server.answer(200, R"({"status":"success","data":{"psys_cid":"BTC","balance":"1"}})");
    PracticeKeyHolder holder(ApiConnection(*ApiAddress::parse(server.base())), QDateTime::currentDateTimeUtc);
    const Secret real(canaryKey());
    QCOMPARE(resultOf(holder.test(real)).health, KeyHealth::Works);
    holder.keepInMemory(real);
    QVERIFY(!resultOf(holder.store(real)));
    QCOMPARE(resultOf(holder.check()).health, KeyHealth::Works);
    QVERIFY(!holdsKey(server.targets().join('\n')));
    QVERIFY(!holdsKey(holder.key()->secret.reveal()));
}

QTEST_GUILESS_MAIN(TestPracticeKeyHolder)
#include "tst_practicekeyholder.moc"
