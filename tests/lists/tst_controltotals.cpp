#include "lists/controltotals.h"

#include <QTest>

namespace {

QList<RecipientRow> rowsWith(std::initializer_list<const char *> amounts)
{
    QList<RecipientRow> rows;
    for (const char *amount : amounts) {
        RecipientRow row;
        row.amount = QString::fromLatin1(amount);
        rows.append(row);
    }
    return rows;
}

Amount amount(const char *text)
{
    return *Amount::parse(QString::fromLatin1(text));
}

} // namespace

class TestControlTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsExactly();
    void countsRowsThatCannotBeAdded();
    void agreesByValue();
    void saysWhatDiffers();
    void comparesOnlyWhatWasStated();
};

void TestControlTotals::addsExactly()
{
    const ControlTotals totals =
        totalsOf(rowsWith({"0.1", "0.2", "9999999999999999.999999999999999999999999999999", "0.7"}));
    QCOMPARE(totals.count, 4);
    QCOMPARE(totals.total.toString(), QStringLiteral("10000000000000000.999999999999999999999999999999"));
    QCOMPARE(totalsOf({}), ControlTotals());
}

void TestControlTotals::countsRowsThatCannotBeAdded()
{
    const ControlTotals totals = totalsOf(rowsWith({"1", "1,5", ""}));
    QCOMPARE(totals.count, 3);
    QCOMPARE(totals.total, amount("1"));
}

void TestControlTotals::agreesByValue()
{
    QVERIFY(compareTotals({2, amount("3.5")}, {2, amount("3.500")}).isEmpty());
}

void TestControlTotals::saysWhatDiffers()
{
    const QList<Finding> findings = compareTotals({2, amount("3.5")}, {3, amount("3.6")});
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].name, FindingName::CountMismatch);
    QCOMPARE(findings[0].reason, FindingReason(ControlDifference{QStringLiteral("3"), QStringLiteral("2")}));
    QCOMPARE(findings[1].name, FindingName::TotalMismatch);
    QCOMPARE(findings[1].reason, FindingReason(ControlDifference{QStringLiteral("3.6"), QStringLiteral("3.5")}));
}

void TestControlTotals::comparesOnlyWhatWasStated()
{
    const ControlTotals found{2, amount("3.5")};
    QVERIFY(compareTotals(found, {}).isEmpty());
    QCOMPARE(compareTotals(found, {1, {}}).size(), 1);
    QCOMPARE(compareTotals(found, {{}, amount("1")}).size(), 1);
}

QTEST_APPLESS_MAIN(TestControlTotals)
#include "tst_controltotals.moc"
