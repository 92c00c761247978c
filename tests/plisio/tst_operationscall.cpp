#include "plisio/operationscall.h"

#include "callbench.h"

class TestOperationsCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPage_data();
    void asksForAPage();
    void readsAPage();
    void countsWhatItCannotRead();
    void takesThePageCountForWhatItIs_data();
    void takesThePageCountForWhatItIs();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void handsOnARefusal();
};

void TestOperationsCall::asksForAPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("the first") << 1 << QByteArray("operations?page=1&limit=50&api_key=k");
    QTest::newRow("a later one") << 12 << QByteArray("operations?page=12&limit=50&api_key=k");
}

void TestOperationsCall::asksForAPage()
{
    QFETCH(int, page);
    CallBench bench(R"({"operations":[]})");
    QVERIFY(resultOf(OperationsCall(bench.channel).ask(Secret("k"), page)));
    QTEST(bench.target(), "target");
}

// The links carry the key: nothing of them comes out.
void TestOperationsCall::readsAPage()
{
    const auto page = OperationsCall::decode(parsed(R"({"operations":[{"id":"2","type":"cash_out"},{"id":1}],
        "_links":{"self":{"href":"https://x/?api_key=k"},"next":{"href":"https://x/?page=2&api_key=k"}},
        "_meta":{"totalCount":2,"pageCount":1,"currentPage":1,"perPage":50}})"));
    QVERIFY(page);
    QCOMPARE(page->entries, 2);
    QCOMPARE(page->operations.size(), 2);
    QCOMPARE(page->operations.at(0).type, QStringLiteral("cash_out"));
    QCOMPARE(page->operations.at(1).id, QStringLiteral("1"));
    QCOMPARE(page->pageCount, 1);
}

void TestOperationsCall::countsWhatItCannotRead()
{
    const auto page = OperationsCall::decode(parsed(R"({"operations":[{"id":"../1"},{},null,"x",{"id":"5"}]})"));
    QCOMPARE(page->entries, 5);
    QCOMPARE(page->operations.size(), 1);
    QVERIFY(!page->pageCount);
}

void TestOperationsCall::takesThePageCountForWhatItIs_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<int>("count"); // -1 for none
    QTest::newRow("text") << QByteArray(R"({"pageCount":"7"})") << 7;
    QTest::newRow("words") << QByteArray(R"({"pageCount":"many"})") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("a list") << QByteArray("[]") << -1;
}

void TestOperationsCall::takesThePageCountForWhatItIs()
{
    QFETCH(QByteArray, meta);
    const auto page = OperationsCall::decode(parsed(R"({"operations":[],"_meta":)" + meta + '}'));
    QTEST(int(page->pageCount.value_or(-1)), "count");
}

void TestOperationsCall::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("no list") << QByteArray(R"({"_meta":{}})");
    QTest::newRow("null for a list") << QByteArray(R"({"operations":null})");
    QTest::newRow("an object for a list") << QByteArray(R"({"operations":{"id":"1"}})");
    QTest::newRow("the list alone") << QByteArray(R"([{"id":"1"}])");
}

void TestOperationsCall::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, data);
    QCOMPARE(OperationsCall::decode(parsed(data)).error().fault, AskFault::Unreadable);
}

void TestOperationsCall::handsOnARefusal()
{
    CallBench bench;
    bench.refuse();
    QCOMPARE(resultOf(OperationsCall(bench.channel).ask(Secret("k"), 1)).error().fault, AskFault::Refused);
}

QTEST_GUILESS_MAIN(TestOperationsCall)
#include "tst_operationscall.moc"
