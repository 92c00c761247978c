#include "words/reportwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReportWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachFault();
    void namesTheFile();
};

void TestReportWords::saysEachFault()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= int(ReportFault::NotWritten); ++fault) {
        sentences.insert(wordsFor({ReportFault(fault), {}}));
    }
    QCOMPARE(sentences.size(), int(ReportFault::NotWritten) + 1);
}

void TestReportWords::namesTheFile()
{
    QVERIFY(wordsFor({ReportFault::DiskFull, u"/tmp/\u202Er.csv"_s}).contains(u"/tmp/<U+202E>r.csv"_s));
}

QTEST_GUILESS_MAIN(TestReportWords)
#include "tst_reportwords.moc"
