#include "lists/celltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsSpacesAtTheEnds_data();
    void cutsSpacesAtTheEnds();
    void countsSignificantDigits_data();
    void countsSignificantDigits();
};

void TestCellText::cutsSpacesAtTheEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("nothing to cut") << u"a b"_s << u"a b"_s;
    QTest::newRow("spaces") << u"  a b "_s << u"a b"_s;
    QTest::newRow("tab and no-break space") << u"\t\u00A0a\u00A0"_s << u"a"_s;
    QTest::newRow("only spaces") << u"  "_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("no width") << u"\u200Ba\uFEFF"_s << u"\u200Ba\uFEFF"_s;
    QTest::newRow("line feed") << u"a\n"_s << u"a\n"_s;
}

void TestCellText::cutsSpacesAtTheEnds()
{
    QFETCH(QString, text);
    QTEST(withoutSpaces(text), "cut");
}

void TestCellText::countsSignificantDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<qsizetype>("digits");
    QTest::newRow("whole") << QByteArray("1200") << qsizetype(2);
    QTest::newRow("decimal") << QByteArray("0.0120") << qsizetype(2);
    QTest::newRow("negative") << QByteArray("-10.01") << qsizetype(4);
    QTest::newRow("zero") << QByteArray("0") << qsizetype(0);
}

void TestCellText::countsSignificantDigits()
{
    QFETCH(QByteArray, number);
    QTEST(significantDigits(number), "digits");
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
