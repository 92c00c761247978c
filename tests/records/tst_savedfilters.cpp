#include "records/savedfilters.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEverythingAtFirst();
    void keepsEveryPartOfAQuestion();
    void keepsQuestionsByName();
    void readsWhatItDoesNotKnow_data();
    void readsWhatItDoesNotKnow();

private:
    static FilterChoice full();

    LedgerFixture m_ledger;
    SavedFilters m_filters{*m_ledger.open()};
};

FilterChoice TestSavedFilters::full()
{
    FilterChoice choice;
    choice.filter.text = QStringLiteral("Ä \"quoted\" \u202E");
    choice.filter.currency = QStringLiteral("USDT_TRX");
    choice.filter.status = QStringLiteral("completed");
    choice.filter.type = QStringLiteral("all");
    choice.filter.least = *Amount::parse(QStringLiteral("0.000000000000000001"));
    choice.filter.most = *Amount::parse(QStringLiteral("9999999999999999"));
    choice.filter.onlyInDoubt = true;
    choice.filter.onlyNotOurs = true;
    choice.filter.onlyNotTicked = true;
    choice.period = DatePeriod::Chosen;
    choice.days = {QDate(2026, 1, 1), {}};
    return choice;
}

void TestSavedFilters::asksForEverythingAtFirst()
{
    QCOMPARE(*m_filters.last().takeResult(), FilterChoice());
    QVERIFY(m_filters.all().takeResult()->isEmpty());
}

void TestSavedFilters::keepsEveryPartOfAQuestion()
{
    QVERIFY(m_filters.setLast(full()).takeResult());
    QCOMPARE(*m_filters.last().takeResult(), full());
    for (int period = 0; period <= int(DatePeriod::Chosen); ++period) {
        FilterChoice choice;
        choice.period = DatePeriod(period);
        QCOMPARE(filterChoiceFrom(toText(choice)), choice);
    }
}

void TestSavedFilters::keepsQuestionsByName()
{
    QVERIFY(m_filters.save(QStringLiteral("Salaries"), full()).takeResult());
    QVERIFY(m_filters.save(QStringLiteral("All"), {}).takeResult());
    QVERIFY(m_filters.save(QStringLiteral("Salaries"), {}).takeResult());
    QCOMPARE(m_filters.all().takeResult()->keys(), (QStringList{QStringLiteral("All"), QStringLiteral("Salaries")}));
    QCOMPARE(m_filters.all().takeResult()->value(QStringLiteral("Salaries")), FilterChoice());
    QVERIFY(m_filters.remove(QStringLiteral("All")).takeResult());
    QCOMPARE(m_filters.all().takeResult()->size(), 1);
}

void TestSavedFilters::readsWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << QStringLiteral("{");
    QTest::newRow("another period") << QStringLiteral(R"({"period":"decade"})");
    QTest::newRow("no amount") << QStringLiteral(R"({"least":"much","first":"soon"})");
}

void TestSavedFilters::readsWhatItDoesNotKnow()
{
    QFETCH(QString, text);
    QCOMPARE(filterChoiceFrom(text), FilterChoice());
}

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
