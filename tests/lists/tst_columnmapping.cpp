#include "lists/columnmapping.h"

#include <QTest>

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void goesWithoutHeader_data();
    void goesWithoutHeader();
    void refuses_data();
    void refuses();
};

void TestColumnMapping::readsHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QList<int>>("columns"); // address, amount, currency, note, name
    const auto row = [](const char *header, const QList<int> &columns) {
        QTest::newRow(header) << QString::fromUtf8(header) << columns;
    };
    row("address,amount", {0, 1, -1, -1, -1});
    row("to,value", {0, 1, -1, -1, -1});
    row("wallet,sum", {0, 1, -1, -1, -1});
    row("Recipient,AMOUNT,Currency,Note,Name", {0, 1, 2, 3, 4});
    row("name,note,currency,amount,address", {4, 3, 2, 1, 0});
    row("id,amount,department,address,label", {3, 1, -1, 4, -1});
    row("reference,to,amount", {1, 2, -1, 0, -1});
    row("memo,to,amount", {1, 2, -1, 0, -1});
    row(" address , amount ", {0, 1, -1, -1, -1});
    row("address,amount,,", {0, 1, -1, -1, -1});
    row("address,amount2023,amount", {0, 2, -1, -1, -1});
}

void TestColumnMapping::readsHeaders()
{
    QFETCH(QString, header);
    const Result<ColumnMapping, ColumnError> mapping = ColumnMapping::read(header.split(u','));
    QVERIFY(mapping.hasValue());
    QVERIFY(mapping->hasHeader());
    QCOMPARE(mapping->names(), header.split(u','));
    QCOMPARE(mapping->columnCount(), int(mapping->names().size()));
    const QList<int> columns{mapping->indexOf(ListColumn::Address), mapping->indexOf(ListColumn::Amount),
                             mapping->indexOf(ListColumn::Currency), mapping->indexOf(ListColumn::Note),
                             mapping->indexOf(ListColumn::Name)};
    QTEST(columns, "columns");
}

void TestColumnMapping::goesWithoutHeader_data()
{
    QTest::addColumn<QString>("record");
    for (const char *record :
         {"bc1qaaa,1.5", "bc1qaaa,1,note", "bc1qaaa,1.23E+18", "bc1qaaa,.5", "bc1qaaa,EUR 5", ",1", "bc1qaaa,\u0661"}) {
        QTest::newRow(record) << QString::fromUtf8(record);
    }
}

void TestColumnMapping::goesWithoutHeader()
{
    QFETCH(QString, record);
    const Result<ColumnMapping, ColumnError> mapping = ColumnMapping::read(record.split(u','));
    QVERIFY(mapping.hasValue());
    QVERIFY(!mapping->hasHeader());
    QCOMPARE(mapping->columnCount(), 3);
    QCOMPARE(mapping->indexOf(ListColumn::Address), 0);
    QCOMPARE(mapping->indexOf(ListColumn::Amount), 1);
    QCOMPARE(mapping->indexOf(ListColumn::Note), 2);
    QCOMPARE(mapping->indexOf(ListColumn::Name), ColumnMapping::missing);
}

void TestColumnMapping::refuses_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<ListFault>("fault");
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char *record, ListFault fault, const char *evidence) {
        QTest::newRow(record) << QString::fromUtf8(record) << fault << QString::fromUtf8(evidence);
    };
    row("payroll May", ListFault::NoHeader, "payroll May");
    row("payee,price", ListFault::NoHeader, "payee");
    row("bc1qaaa,", ListFault::NoHeader, "bc1qaaa");
    row("bc1qaaa", ListFault::NoHeader, "bc1qaaa");
    row("address", ListFault::NoAmountColumn, "address");
    row("address,price", ListFault::NoAmountColumn, "address, price");
    row("payee,amount", ListFault::NoAddressColumn, "payee, amount");
    row("address,amount,wallet", ListFault::ColumnTwice, "address, wallet");
    row("Amount,to,Amount", ListFault::ColumnTwice, "Amount, Amount");
    row("to,amount,label,memo", ListFault::ColumnTwice, "label, memo");
}

void TestColumnMapping::refuses()
{
    QFETCH(QString, record);
    const Result<ColumnMapping, ColumnError> mapping = ColumnMapping::read(record.split(u','));
    QVERIFY(!mapping.hasValue());
    QTEST(mapping.error().fault, "fault");
    QTEST(mapping.error().evidence, "evidence");
}

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
