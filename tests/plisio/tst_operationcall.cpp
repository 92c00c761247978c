#include "plisio/operationcall.h"

#include "callbench.h"

class TestOperationCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOneOperation_data();
    void asksForOneOperation();
    void takesNoOtherOperation_data();
    void takesNoOtherOperation();
    void handsOnARefusal();
};

void TestOperationCall::asksForOneOperation_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("hex digits") << QStringLiteral("5edf873d9ed3a558712be543")
                                << QByteArray(R"({"id":"5edf873d9ed3a558712be543","status":"error"})");
    QTest::newRow("digits") << QStringLiteral("12345") << QByteArray(R"({"id":12345,"status":"error"})");
}

void TestOperationCall::asksForOneOperation()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, data);
    CallBench bench(data);
    const auto operation = resultOf(OperationCall(bench.channel).ask(Secret("k"), id));
    QVERIFY(operation);
    QCOMPARE(operation->id, id);
    QCOMPARE(operation->status, QStringLiteral("error"));
    QCOMPARE(bench.target(), "operations/" + id.toLatin1() + "?api_key=k");
}

void TestOperationCall::takesNoOtherOperation_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("target");
    const QByteArray plain = "operations/1?api_key=k";
    QTest::newRow("another id") << QStringLiteral("1") << QByteArray(R"({"id":"2"})") << plain;
    QTest::newRow("no id") << QStringLiteral("1") << QByteArray(R"({"status":"completed"})") << plain;
    QTest::newRow("a list") << QStringLiteral("1") << QByteArray(R"([{"id":"1"}])") << plain;
    QTest::newRow("a path for an id") << QStringLiteral("../shops?x#y") << QByteArray(R"({"id":"../shops?x#y"})")
                                      << QByteArray("operations/..%2Fshops%3Fx%23y?api_key=k");
}

void TestOperationCall::takesNoOtherOperation()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, data);
    CallBench bench(data);
    QCOMPARE(resultOf(OperationCall(bench.channel).ask(Secret("k"), id)).error().fault, AskFault::Unreadable);
    QTEST(bench.target(), "target");
}

void TestOperationCall::handsOnARefusal()
{
    CallBench bench;
    bench.refuse();
    QCOMPARE(resultOf(OperationCall(bench.channel).ask(Secret("k"), QStringLiteral("1"))).error().fault,
             AskFault::Refused);
}

QTEST_GUILESS_MAIN(TestOperationCall)
#include "tst_operationcall.moc"
