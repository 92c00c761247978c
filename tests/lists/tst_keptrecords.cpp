#include "lists/keptrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestKeptRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFileUnchanged();
    void readsEveryCellAgain_data();
    void readsEveryCellAgain();
    void countsLinesLikeTheReader();
    void tellsNumbersOfASheetFromTexts();

private:
    static KeptList kept(const QByteArray &content)
    {
        return keptListOf(readRecipientList(content, {}), u"/home/anna/Mai.csv"_s);
    }
    static QString shown(const ListRecord &record)
    {
        QStringList texts;
        for (const ListCell &cell : record.cells) {
            texts.append(cell.text);
        }
        return u"%1: %2"_s.arg(record.row).arg(texts.join(u'|'));
    }
};

void TestKeptRecords::keepsTheFileUnchanged()
{
    const QByteArray content("Note;wallet;sum;x\nMai;1a;0,5;=1\n");
    const KeptList list = kept(content);
    QCOMPARE(list.text, content);
    QCOMPARE(list.separator, ';');
    QCOMPARE(list.fileName, u"Mai.csv"_s);
    QCOMPARE(list.hash.size(), 64);
    QVERIFY(list.hasHeader);
    QCOMPARE(list.columns, (std::array<int, 5>{1, 2, -1, 0, -1}));
    QCOMPARE(keptListOf(readRecipientList(content, {}), u"-"_s).fileName, QString());
}

void TestKeptRecords::readsEveryCellAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("record");
    QTest::newRow("header") << QByteArray("address,x,amount\n1a,\"b\"\"c\",0.5\n") << u"address|x|amount"_s
                            << u"2: 1a|b\"c|0.5"_s;
    QTest::newRow("no header") << QByteArray("1a,0.5,May\n") << QString() << u"1: 1a|0.5|May"_s;
    QTest::newRow("ragged") << QByteArray("address,amount,note\n1a,0.5\n") << u"address|amount|note"_s
                            << u"2: 1a|0.5"_s;
}

void TestKeptRecords::readsEveryCellAgain()
{
    QFETCH(QByteArray, content);
    const ListTable table = tableOf(kept(content));
    QCOMPARE(table.records.size(), 1);
    QTEST(shown({0, table.header}).mid(3), "header");
    QTEST(shown(table.records.front()), "record");
}

void TestKeptRecords::countsLinesLikeTheReader()
{
    const QByteArray content("address,amount,note\n\n1a,0.5,\"two\nlines\"\n1b,1,\n");
    const RecipientList list = readRecipientList(content, {});
    const ListTable table = tableOf(keptListOf(list, {}));
    QCOMPARE(table.records.size(), list.rows.size());
    for (qsizetype index = 0; index < list.rows.size(); ++index) {
        QCOMPARE(table.records.at(index).row, list.rows.at(index).fileRow);
    }
}

void TestKeptRecords::tellsNumbersOfASheetFromTexts()
{
    KeptList list;
    list.text = "\"address\",\"amount\"\n\"12\",0.5\n";
    list.isSheet = true;
    const ListTable table = tableOf(list);
    QCOMPARE(table.records.front().cells, (QList<ListCell>{{u"12"_s, false}, {u"0.5"_s, true}}));
}

QTEST_GUILESS_MAIN(TestKeptRecords)
#include "tst_keptrecords.moc"
