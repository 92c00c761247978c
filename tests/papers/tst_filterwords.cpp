#include "papers/filterwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterWords : public QObject
{
    Q_OBJECT

private:
    template<class Member, class Value>
    static EntryFilter with(Member EntryFilter::*member, const Value &value, EntryFilter filter = {})
    {
        filter.*member = value;
        return filter;
    }

private Q_SLOTS:
    void saysEachPart_data();
    void saysEachPart();
    void saysNothingOfAllThatWentOut() { QVERIFY(wordsFor(EntryFilter()).isEmpty()); }
};

void TestFilterWords::saysEachPart_data()
{
    const QDateTime since({2026, 1, 1}, {0, 0}, Qt::UTC);
    const QDateTime until({2026, 3, 31}, {23, 59, 59, 999}, Qt::UTC);
    const Amount three = *Amount::parse(u"3");
    QTest::addColumn<EntryFilter>("filter");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("dates") << with(&EntryFilter::until, until, with(&EntryFilter::since, since))
                           << u"From 2026-01-01 00:00:00 to 2026-03-31 23:59:59 UTC, both included."_s;
    QTest::newRow("since") << with(&EntryFilter::since, since) << u"From 2026-01-01 00:00:00 UTC on."_s;
    QTest::newRow("until") << with(&EntryFilter::until, until) << u"Up to and including 2026-03-31 23:59:59 UTC."_s;
    QTest::newRow("at least") << with(&EntryFilter::least, three) << u"Amounts of at least 3."_s;
    QTest::newRow("at most") << with(&EntryFilter::most, three) << u"Amounts of at most 3."_s;
    QTest::newRow("amounts") << with(&EntryFilter::most, three, with(&EntryFilter::least, three))
                             << u"Amounts from 3 to 3, both included."_s;
    QTest::newRow("currency") << with(&EntryFilter::currency, u"BTC"_s) << u"Only in BTC · Bitcoin."_s;
    QTest::newRow("text") << with(&EntryFilter::text, u"a\u202Eb"_s) << u"Only what holds the text “a<U+202E>b”."_s;
    QTest::newRow("state") << with(&EntryFilter::status, u"rejected"_s)
                           << u"Only with the state “Refused by Plisio”."_s;
    QTest::newRow("all types") << with(&EntryFilter::type, u"all"_s)
                               << u"Everything that Plisio lists, incoming payments too."_s;
    QTest::newRow("in doubt") << with(&EntryFilter::onlyInDoubt, true) << u"Only what is in doubt."_s;
    QTest::newRow("not ours") << with(&EntryFilter::onlyNotOurs, true) << u"Only payouts that were not made here."_s;
    QTest::newRow("not ticked") << with(&EntryFilter::onlyNotTicked, true) << u"Only what is not ticked."_s;
}

void TestFilterWords::saysEachPart()
{
    QFETCH(EntryFilter, filter);
    QFETCH(QString, sentence);
    QCOMPARE(wordsFor(filter), QStringList{sentence});
}

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
