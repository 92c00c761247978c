#include "guardbench.h"

#include <QRandomGenerator>

// A month of ordinary payouts: salaries, rent, suppliers' invoices, affiliates, customers. No guard may ask anything.
class TestOrdinaryMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNoticesOnly_data();
    void givesNoticesOnly();
};

namespace {

class Month
{
public:
    explicit Month(quint32 seed) : m_random(seed)
    {
        for (int number = 0; number < 40; ++number) {
            m_regulars.append(freshAddress());
        }
    }

    // What is paid on this day; the first is 1.
    QList<Plan> paymentsOn(int date)
    {
        QList<Plan> plans;
        if (date == 1) {
            plans.append(single(m_regulars.at(39), QStringLiteral("0.9"), QStringLiteral("Rent 10/2026"), {}));
        }
        if (date == 28) {
            plans.append(salaries());
        }
        if (date % 7 == 0) {
            plans.append(affiliates());
        }
        plans.append(invoice(date));
        for (int number = 0; number < 4; ++number) { // customers, each at an address of its own
            plans.append(single(freshAddress(), amount(0.1), QStringLiteral("Refund"), {}));
        }
        return plans;
    }

private:
    QString freshAddress()
    {
        QString digits;
        for (int number = 0; number < 40; ++number) {
            digits += QString::number(m_random.bounded(16), 16);
        }
        return QStringLiteral("0x") + digits;
    }

    // Varies between four fifths and six fifths of its middle.
    QString amount(double middle) { return QString::number(middle * (0.8 + 0.4 * m_random.generateDouble()), 'f', 6); }

    static Plan single(const QString &address, const QString &amount, const QString &note, const QString &name)
    {
        return {{GuardBench::payment({GuardBench::payee(address, amount, note, name)})}};
    }

    Plan salaries()
    {
        QList<Recipient> staff;
        for (int number = 0; number < 20; ++number) {
            staff.append(GuardBench::payee(m_regulars.at(number),
                                           QStringLiteral("1.%1").arg(number, 2, 10, QLatin1Char('0')),
                                           QStringLiteral("Salary 10/2026"), QStringLiteral("Person %1").arg(number)));
        }
        return {{GuardBench::payment(staff)}};
    }

    // Paid weekly, as much as they sold.
    Plan affiliates()
    {
        QList<Recipient> paid;
        for (int number = 20; number < 35; ++number) {
            paid.append(
                GuardBench::payee(m_regulars.at(number), amount(0.05 * number), QStringLiteral("Affiliate run 7")));
        }
        return {{GuardBench::payment(paid)}};
    }

    Plan invoice(int date)
    {
        const int supplier = 35 + date % 4;
        return single(m_regulars.at(supplier), amount(0.4), QStringLiteral("Invoice %1").arg(++m_invoice),
                      QStringLiteral("Supplier %1").arg(supplier));
    }

    QRandomGenerator m_random;
    QStringList m_regulars;
    int m_invoice = 4700;
};

} // namespace

void TestOrdinaryMonth::givesNoticesOnly_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("one") << 20261001U;
    QTest::newRow("another") << 20261101U;
}

void TestOrdinaryMonth::givesNoticesOnly()
{
    QFETCH(quint32, seed);
    GuardBench bench;
    Month month(seed);
    for (int date = 1; date <= 60; ++date) { // the second month finds the first one in the ledger
        for (const Plan &plan : month.paymentsOn((date - 1) % 30 + 1)) {
            for (const Finding &finding : bench.ask(plan)) {
                QVERIFY2(strengthOf(finding.name) == FindingStrength::Notice, qPrintable(finding.evidence));
            }
            for (const Withdrawal &withdrawal : plan.withdrawals) {
                bench.was(withdrawal, 0);
            }
            bench.now = bench.now.addSecs(hour);
        }
        bench.now = bench.now.addSecs(12 * hour);
    }
}

QTEST_GUILESS_MAIN(TestOrdinaryMonth)
#include "tst_ordinarymonth.moc"
