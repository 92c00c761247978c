#include "lists/sourcerecords.h"

#include <QTest>

class TestSourceRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesCellsOfEachRecord();
};

void TestSourceRecords::givesCellsOfEachRecord()
{
    SourceRecords records({"a;1\n\"b;\"\"\n\";2;x\nc", ';'});
    records.append(0);
    records.append(4);
    records.append(16);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0), QStringList({QStringLiteral("a"), QStringLiteral("1")}));
    QCOMPARE(records.at(1), QStringList({QStringLiteral("b;\"\n"), QStringLiteral("2"), QStringLiteral("x")}));
    QCOMPARE(records.at(2), QStringList(QStringLiteral("c")));
}

QTEST_APPLESS_MAIN(TestSourceRecords)
#include "tst_sourcerecords.moc"
