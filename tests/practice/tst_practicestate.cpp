#include "practice/practicestate.h"

#include "practice/practiceanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPracticeState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesARoundTrip();
    void beginsWithMoneyAndNothingBooked();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void answersErrorsInDocumentedShapes_data();
    void answersErrorsInDocumentedShapes();
    void writesWholeHttpAnswers();

private:
    static PracticeState busyState();
};

// Every member away from its default.
PracticeState TestPracticeState::busyState()
{
    PracticeState state = PracticeState::fresh();
    state.withdrawalRequests = 7;
    state.scenarios = {{8, PracticeScenario::LostAfter}, {12, PracticeScenario::NoFunds}};
    const Recipient one{u"addr1"_s, *Amount::parse(u"0.000000000000000001"), {}, {}, {}};
    const Recipient other{u"addr2"_s, *Amount::parse(u"2"), {}, {}, {}};
    PracticeOperation operation;
    operation.id = u"5edf873d9ed3a558712be543"_s;
    operation.type = WithdrawalType::MassCashOut;
    operation.feePlan = FeePlan::Priority;
    operation.currency = u"ETH"_s;
    operation.recipients = {one, other};
    operation.status = u"pending"_s;
    operation.fee = *Amount::parse(u"0.000924");
    operation.commission = *Amount::parse(u"0.01");
    operation.transactionId = QString(64, u'a');
    operation.createdAt = QDateTime({2026, 11, 23}, {8, 30, 1, 5}, Qt::UTC);
    operation.polls = 2;
    state.operations = {operation};
    return state;
}

void TestPracticeState::survivesARoundTrip()
{
    for (const PracticeState &state : {PracticeState::fresh(), busyState()}) {
        const QByteArray bytes = QJsonDocument(toJson(state)).toJson();
        const std::optional<PracticeState> read = practiceStateFrom(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read);
        QVERIFY(*read == state);
    }
}

void TestPracticeState::beginsWithMoneyAndNothingBooked()
{
    const PracticeState fresh = PracticeState::fresh();
    QVERIFY(fresh.balances.value(u"BTC"_s) > Amount());
    QVERIFY(fresh.operations.isEmpty());
    QCOMPARE(fresh.withdrawalRequests, 0);
}

void TestPracticeState::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("nothing") << QJsonObject();
    const QJsonObject good = toJson(busyState());
    for (const QString &member : good.keys()) {
        QJsonObject without = good;
        without.remove(member);
        QTest::newRow(qPrintable(u"without "_s + member)) << without;
        QJsonObject wrong = good;
        wrong[member] = QJsonArray{1} == good[member] ? QJsonValue(1) : QJsonValue(true);
        QTest::newRow(qPrintable(u"wrong "_s + member)) << wrong;
    }
    const QJsonObject operation = good["operations"_L1][0].toObject();
    for (const QString &member : operation.keys()) {
        QJsonObject changed = operation;
        changed[member] = QJsonValue::Null;
        QJsonObject wrong = good;
        wrong["operations"_L1] = QJsonArray{changed};
        QTest::newRow(qPrintable(u"operation's "_s + member)) << wrong;
    }
    QJsonObject newer = good;
    newer["format"_L1] = 99;
    QTest::newRow("another format") << newer;
    QJsonObject negative = good;
    negative["balances"_L1] = QJsonObject{{u"BTC"_s, u"-1"_s}};
    QTest::newRow("a negative balance") << negative;
    QJsonObject odd = good;
    odd["scenarios"_L1] = QJsonObject{{u"3"_s, u"sometimes"_s}};
    QTest::newRow("an unknown scenario") << odd;
}

void TestPracticeState::refusesWhatItDidNotWrite()
{
    QFETCH(QJsonObject, object);
    QVERIFY(!practiceStateFrom(object));
}

void TestPracticeState::answersErrorsInDocumentedShapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const PracticeRefusal &refusal, int status, int code, const char *message) {
        QTest::newRow(name) << status << code << QString::fromLatin1(message) << errorAnswer(refusal).body;
        QCOMPARE(errorAnswer(refusal).status, status);
    };
    row("field", refuseField(u"to"_s, u"Bad"_s), 422, 110, R"({"to":["Bad"]})");
    row("funds", refuseFunds(), 422, 116, R"({"balance":"Insufficient funds on balance"})");
    row("currency", refuseCurrency(u"X\"Y"_s), 400, 105,
        R"(Unsupported currency attribute value: {"currency":"X\"Y"})");
    row("plain", refusePlainly(401, u"Unauthorized"_s, u"no"_s), 401, 401, "no");
}

void TestPracticeState::answersErrorsInDocumentedShapes()
{
    QFETCH(QByteArray, body);
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    QCOMPARE(envelope["status"_L1].toString(), u"error"_s);
    QTEST(envelope["data"_L1]["code"_L1].toInt(), "code");
    QTEST(envelope["data"_L1]["message"_L1].toString(), "message");
    QVERIFY(!envelope["data"_L1]["name"_L1].toString().isEmpty());
}

void TestPracticeState::writesWholeHttpAnswers()
{
    for (const bool keeps : {true, false}) {
        const QByteArray bytes = toBytes({201, "{\"a\":\"\xC3\xBC\"}", HttpAnswer::Delivery::AtOnce}, keeps);
        QVERIFY(bytes.startsWith("HTTP/1.1 201 "));
        QVERIFY(bytes.contains("\r\nContent-Length: 10\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\n{\"a\":\"\xC3\xBC\"}"));
        QCOMPARE(bytes.contains("Connection: close\r\n"), !keeps);
    }
}

QTEST_APPLESS_MAIN(TestPracticeState)
#include "tst_practicestate.moc"
