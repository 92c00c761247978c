#include "doubtbench.h"

#include "payouts/operationlisting.h"

class TestOperationListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUntilTheEnd_data();
    void readsUntilTheEnd();
    void stopsBehindTheWantedTime();
    void readsOnWhereTheOrderIsNotShown_data();
    void readsOnWhereTheOrderIsNotShown();
    void takesWhatShiftsOnce();
    void readsOnBehindAPageThatShiftedAsAWhole();
    void isIncompleteWhenAPageFails_data();
    void isIncompleteWhenAPageFails();
    void isIncompleteWhenAnEntryHasNoId();

private:
    static Operation entry(int number, qint64 secs = 0) { return booked(QString::number(number), secs); }
    static OperationList read(ListedPlisio &plisio, const QDateTime &since = someTime().addDays(-1))
    {
        ReadChannel channel(ApiConnection(*ApiAddress::parse(plisio.base())));
        return resultOf(OperationListing::read(channel, Secret("k"), since));
    }
    // "3 2 1"
    static QByteArray ids(const OperationList &list)
    {
        QByteArrayList found;
        for (const Operation &operation : list.operations) {
            found.append(operation.id.toLatin1());
        }
        return found.join(' ');
    }
};

void TestOperationListing::readsUntilTheEnd_data()
{
    using Pages = QList<QList<Operation>>;
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("nothing") << Pages{{}} << QByteArray("");
    QTest::newRow("an empty page at the end") << Pages{{entry(3), entry(2)}, {entry(1)}, {}} << QByteArray("3 2 1");
    QTest::newRow("the last page again") << Pages{{entry(3), entry(2)}, {entry(1)}} << QByteArray("3 2 1");
    QTest::newRow("the first page again") << Pages{{entry(3), entry(2)}, {entry(3), entry(2)}} << QByteArray("3 2");
    QTest::newRow("overlapping") << Pages{{entry(3), entry(2)}, {entry(2), entry(1)}, {}} << QByteArray("3 2 1");
    QTest::newRow("one id twice on a page") << Pages{{entry(3), entry(3)}, {}} << QByteArray("3");
}

void TestOperationListing::readsUntilTheEnd()
{
    QFETCH(QList<QList<Operation>>, pages);
    ListedPlisio plisio;
    plisio.pages = pages;
    const OperationList list = read(plisio);
    QVERIFY(list.isComplete);
    QVERIFY(!list.error);
    QTEST(ids(list), "ids");
}

void TestOperationListing::stopsBehindTheWantedTime()
{
    ListedPlisio plisio;
    plisio.pages = {{entry(5, -10), entry(4, -20)}, {entry(3, -90), entry(2, -101)}, {entry(1, -200)}};
    const OperationList list = read(plisio, someTime().addSecs(-100));
    QVERIFY(list.isComplete);
    QCOMPARE(ids(list), QByteArray("5 4 3 2"));
    QCOMPARE(plisio.count("operations?"), 2);
}

void TestOperationListing::readsOnWhereTheOrderIsNotShown_data()
{
    using Pages = QList<QList<Operation>>;
    Operation timeless = entry(8);
    timeless.createdAt = {};
    QTest::addColumn<Pages>("pages");
    QTest::newRow("oldest first") << Pages{{entry(1, -300), entry(2, -200)}, {entry(3, 0)}, {}};
    QTest::newRow("oldest first, one a page") << Pages{{entry(1, -300)}, {entry(2, -200)}, {entry(3, 0)}, {}};
    QTest::newRow("all of one time") << Pages{{entry(1, -300), entry(2, -300)}, {entry(3, 0)}, {}};
    QTest::newRow("mixed") << Pages{{entry(1, -200), entry(2, -100), entry(7, -150)}, {entry(3, 0)}, {}};
    QTest::newRow("a time is missing") << Pages{{entry(1, -200), timeless, entry(2, -300)}, {entry(3, 0)}, {}};
}

void TestOperationListing::readsOnWhereTheOrderIsNotShown()
{
    QFETCH(QList<QList<Operation>>, pages);
    ListedPlisio plisio;
    plisio.pages = pages;
    const OperationList list = read(plisio, someTime().addSecs(-100));
    QVERIFY(list.isComplete);
    QVERIFY(ids(list).contains('3'));
}

// Between the two pages one operation arrives, and moves all others on by one.
void TestOperationListing::takesWhatShiftsOnce()
{
    ListedPlisio plisio;
    plisio.pages = {{entry(4), entry(3)}, {entry(2), entry(1)}, {}};
    plisio.beforeAnswer = [&plisio](const QByteArray &target) {
        if (target.contains("page=2")) {
            plisio.pages = {{entry(5), entry(4)}, {entry(3), entry(2)}, {entry(1)}, {}};
        }
    };
    const OperationList list = read(plisio);
    QVERIFY(list.isComplete);
    QCOMPARE(ids(list), QByteArray("4 3 2 1"));
}

// As many arrive as stand on a page: the second page brings nothing new, and is not the end.
void TestOperationListing::readsOnBehindAPageThatShiftedAsAWhole()
{
    ListedPlisio plisio;
    plisio.pages = {{entry(4), entry(3)}, {entry(2), entry(1)}, {}};
    plisio.beforeAnswer = [&plisio](const QByteArray &target) {
        if (target.contains("page=2")) {
            plisio.pages = {{entry(6), entry(5)}, {entry(4), entry(3)}, {entry(2), entry(1)}, {}};
        }
    };
    const OperationList list = read(plisio);
    QVERIFY(list.isComplete);
    QCOMPARE(ids(list), QByteArray("4 3 2 1"));
}

void TestOperationListing::isIncompleteWhenAPageFails_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("the first") << 1 << QByteArray("");
    QTest::newRow("a later one") << 2 << QByteArray("3 2");
}

void TestOperationListing::isIncompleteWhenAPageFails()
{
    QFETCH(int, page);
    ListedPlisio plisio;
    plisio.pages = {{entry(3), entry(2)}, {entry(1)}, {}};
    plisio.refusedPages = {page};
    const OperationList list = read(plisio);
    QVERIFY(!list.isComplete);
    QCOMPARE(list.error->fault, AskFault::Refused);
    QTEST(ids(list), "ids");
}

// Nobody can say what that one is.
void TestOperationListing::isIncompleteWhenAnEntryHasNoId()
{
    ListedPlisio plisio;
    Operation nameless = entry(0);
    nameless.id.clear();
    plisio.pages = {{entry(3), nameless}, {nameless}, {entry(1)}, {}};
    const OperationList list = read(plisio);
    QVERIFY(!list.isComplete);
    QVERIFY(ids(list).contains('3'));
}

QTEST_GUILESS_MAIN(TestOperationListing)
#include "tst_operationlisting.moc"
