#include "words/unpaidwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUnpaidWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatThereIs();
};

void TestUnpaidWords::tellsOnlyWhatThereIs()
{
    const QString some = wordsFor(UnpaidCounts{.taken = 2, .paid = 5});
    QVERIFY(some.contains(u"2 row"_s) && some.contains(u"5 row"_s) && !some.contains(u"doubt"_s));
    const QString all = wordsFor(UnpaidCounts{1, 2, 3, 4, 5, 6, 7});
    QCOMPARE(all.count(u"row(s)"_s), 7);
}

QTEST_GUILESS_MAIN(TestUnpaidWords)
#include "tst_unpaidwords.moc"
