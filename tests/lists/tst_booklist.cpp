#include "lists/booklist.h"

#include <QTest>

class TestBookList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColumnsInAnyOrder_data();
    void readsColumnsInAnyOrder();
    void keepsRowsThatAreWrong();
    void refusesAFileWithoutItsColumns();
    void refusesAFileThatIsDamaged();
};

void TestBookList::readsColumnsInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("our own") << QByteArray("name,chain,address\nAcme,ethereum,0xaa\n");
    QTest::newRow("another order and case") << QByteArray("Address;NAME;Chain\n0xaa;Acme;ethereum\n");
    QTest::newRow("by a currency") << QByteArray("name,address,currency\n\"Acme\", 0xaa ,USDT\n");
    QTest::newRow("tabs and more columns") << QByteArray("id\tname\tchain\taddress\n1\tAcme\tethereum\t0xaa\n");
}

void TestBookList::readsColumnsInAnyOrder()
{
    QFETCH(QByteArray, content);
    const BookList list = readBookList(content);
    QVERIFY(!list.fault);
    QCOMPARE(list.rows.size(), 1);
    const BookEntry expected{QStringLiteral("ethereum"), QStringLiteral("0xaa"), QStringLiteral("Acme"), {}, {}};
    QCOMPARE(list.rows.first().entry, expected);
    QCOMPARE(list.rows.first().row, 2);
}

void TestBookList::keepsRowsThatAreWrong()
{
    const BookList list = readBookList("name,chain,address\n\nAcme,moon,0xaa\n");
    QCOMPARE(list.rows.size(), 1);
    QVERIFY(list.rows.first().entry.scope.isEmpty());
    QCOMPARE(list.rows.first().row, 3);
}

void TestBookList::refusesAFileWithoutItsColumns()
{
    QCOMPARE(readBookList("address,amount\n0xaa,1\n").fault, ListFault::NoAddressColumn);
    QCOMPARE(readBookList("").fault, ListFault::NoAddressColumn);
}

void TestBookList::refusesAFileThatIsDamaged()
{
    QCOMPARE(readBookList("name,chain,address\n\"Acme,ethereum,0xaa\n").fault, ListFault::UnclosedQuote);
    QCOMPARE(readBookList(QByteArray("name\0,chain", 11)).fault, ListFault::NotText);
}

QTEST_GUILESS_MAIN(TestBookList)
#include "tst_booklist.moc"
