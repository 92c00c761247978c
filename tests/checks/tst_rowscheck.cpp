#include "checks/rowscheck.h"

#include <QTest>

class TestRowsCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachRowItsAmount();
    void givesARowWithAnErrorNothing();
    void keepsTheOrderOfALongList();
    void saysOnceWhatHoldsForEveryAddress();
};

namespace {

const Currency &ethereum()
{
    static const Currency currency = *findCurrency(publishedCurrencies(), QStringLiteral("ETH"));
    return currency;
}

// A valid Ethereum address for each number; those that a multiple of seven belongs to are not.
BatchDraft draftOf(int rows)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    for (int number = 1; number <= rows; ++number) {
        const int length = number % 7 == 0 ? 39 : 40;
        draft.rows.append({number,
                           QStringLiteral("0x%1").arg(number, length, 16, QLatin1Char('0')),
                           QString::number(number),
                           {},
                           {},
                           {}});
    }
    return draft;
}

} // namespace

void TestRowsCheck::givesEachRowItsAmount()
{
    const CheckedRows checked = checkRows(draftOf(3), ethereum());
    QCOMPARE(checked.amounts.size(), size_t(3));
    QCOMPARE(checked.amounts[2].toString(), QStringLiteral("3"));
}

void TestRowsCheck::givesARowWithAnErrorNothing()
{
    BatchDraft draft = draftOf(2);
    draft.rows[0].currency = QStringLiteral("BTC");
    const CheckedRows checked = checkRows(draft, ethereum());
    QVERIFY(checked.amounts[0].isZero());
    QVERIFY(!checked.amounts[1].isZero());
    QCOMPARE(checked.findings.first().name, FindingName::BadRow);
}

void TestRowsCheck::keepsTheOrderOfALongList()
{
    const CheckedRows checked = checkRows(draftOf(10'000), ethereum());
    QCOMPARE(checked.amounts.size(), size_t(10'000));
    QCOMPARE(size_t(checked.findings.size()), checked.indexes.size());
    int errors = 0;
    int last = 0;
    for (qsizetype index = 0; index < checked.findings.size(); ++index) {
        const Finding &finding = checked.findings[index];
        QCOMPARE(finding.row.value_or(0), checked.indexes[size_t(index)] + 1);
        QVERIFY(*finding.row >= last);
        last = *finding.row;
        errors += finding.name == FindingName::BadAddress ? 1 : 0;
    }
    QCOMPARE(errors, 10'000 / 7);
    for (int number = 1; number <= 10'000; ++number) {
        const QString expected = number % 7 == 0 ? QStringLiteral("0") : QString::number(number);
        QCOMPARE(checked.amounts[size_t(number) - 1].toString(), expected);
    }
}

void TestRowsCheck::saysOnceWhatHoldsForEveryAddress()
{
    const CheckedRows checked = checkRows(draftOf(10'000), ethereum());
    QCOMPARE(std::count_if(checked.findings.begin(), checked.findings.end(),
                           [](const Finding &finding) { return finding.name == FindingName::ChainNotVisible; }),
             1);
}

QTEST_GUILESS_MAIN(TestRowsCheck)
#include "tst_rowscheck.moc"
