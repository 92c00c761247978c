#include "plisio/hiddenkey.h"

#include "plisio/readchannel.h"

#include "support/answeringserver.h"
#include "support/canary.h"
#include "support/wait.h"

#include <QTest>

class TestHiddenKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesEveryForm_data();
    void hidesEveryForm();
    void leavesOrdinaryWords();
    void keepsTheKeyOutOfARefusal();
};

void TestHiddenKey::hidesEveryForm_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("plain") << canaryKey();
    QTest::newRow("in a link") << canaryKey().toPercentEncoding();
    QTest::newRow("in JSON") << QByteArray(canaryKey()).replace('/', "\\/");
}

void TestHiddenKey::hidesEveryForm()
{
    QFETCH(QByteArray, form);
    QByteArray answer = R"({"a":"https://x/?api_key=)" + form + R"(&b","c":")" + form + R"("})";
    hideKey(answer, Secret(canaryKey()));
    const QByteArray expected = R"({"a":"https://x/?api_key=[key]&b","c":"[key]"})";
    QCOMPARE(answer, expected);
}

void TestHiddenKey::leavesOrdinaryWords()
{
    QByteArray answer = R"({"message":"practice","amount":"1"})";
    const QByteArray before = answer;
    hideKey(answer, Secret("practice"));
    hideKey(answer, Secret("1"));
    hideKey(answer, Secret());
    QCOMPARE(answer, before);
}

void TestHiddenKey::keepsTheKeyOutOfARefusal()
{
    AnsweringServer server;
    server.answer(401,
                  R"({"status":"error","data":{"name":")" + canaryKey() + R"(","message":"{\"api_key\":[\")"
                      + canaryKey() + R"( is wrong\"]}"}})");
    ReadChannel channel(ApiConnection(*ApiAddress::parse(server.base())));
    const Result<JsonValue, AskError> answer = resultOf(channel.ask("balances/BTC", {}, Secret(canaryKey())));
    QVERIFY(!answer);
    const PlisioError expected{
        QStringLiteral("[key]"), {}, {}, {{QStringLiteral("api_key"), {QStringLiteral("[key] is wrong")}}}};
    QCOMPARE(*answer.error().plisio, expected);
}

QTEST_GUILESS_MAIN(TestHiddenKey)
#include "tst_hiddenkey.moc"
