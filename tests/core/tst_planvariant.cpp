#include "core/planvariant.h"

#include <QTest>

class TestPlanVariant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingButTheFeePlan();
    void paysEachRecipientAlone();

private:
    static Withdrawal pair()
    {
        const Recipient one{QStringLiteral("0xa1"), *Amount::parse(u"1"), 1, QStringLiteral("May"), {}};
        const Recipient other{QStringLiteral("0xb1"), *Amount::parse(u"2"), 2, QStringLiteral("June"), {}};
        return *Withdrawal::create({QStringLiteral("ETH"), 18, FeePlan::Normal, {one, other}, {}});
    }
};

void TestPlanVariant::changesNothingButTheFeePlan()
{
    const Plan other = withFeePlan(Plan{{pair()}}, FeePlan::Priority);
    QCOMPARE(other.withdrawals.size(), 1);
    QCOMPARE(other.withdrawals.front().feePlan(), FeePlan::Priority);
    QCOMPARE(other.withdrawals.front().recipients(), pair().recipients());
}

void TestPlanVariant::paysEachRecipientAlone()
{
    const QList<Withdrawal> singles = singlesOf(pair());
    QCOMPARE(singles.size(), 2);
    for (qsizetype index = 0; index < singles.size(); ++index) {
        const Withdrawal &single = singles.at(index);
        QCOMPARE(single.type(), WithdrawalType::CashOut);
        QCOMPARE(single.recipients(), QList{pair().recipients().at(index)});
        QCOMPARE(single.note(), pair().recipients().at(index).note);
    }
}

QTEST_GUILESS_MAIN(TestPlanVariant)
#include "tst_planvariant.moc"
