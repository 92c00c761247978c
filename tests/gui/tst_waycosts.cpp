#include "gui/waycosts.h"

#include "support/heldaccount.h"
#include "support/ledgerfixture.h"

#include <QSignalSpy>
#include <QTest>

// What the same payments cost together and singly, with either fee plan.
class TestWayCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comparesTogetherWithSingly();
    void tellsWhatIsKnownSoFar();
    void saysThatPlisioDoesNotPaySeveralAtOnce();
    void endsWithWhatNobodyAnswered();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
    // Two withdrawals, of two and of one recipient.
    static Plan plan()
    {
        return {{someWithdrawal({somebody(QStringLiteral("0xa1")), somebody(QStringLiteral("0xb1"))}),
                 someWithdrawal({somebody(QStringLiteral("0xc1"))})}};
    }

    HeldAccount m_account;
};

void TestWayCosts::init()
{
    m_account.answerAll();
    m_account.isHolding = false;
    m_account.costQuestions = 0;
    // A mass payout costs a commission beside the fee.
    m_account.costAnswer = [](const Withdrawal &withdrawal) {
        const bool isMass = withdrawal.type() == WithdrawalType::MassCashOut;
        const bool isNormal = withdrawal.feePlan() == FeePlan::Normal;
        return WithdrawalCost{amount(isNormal ? QStringLiteral("0.001") : QStringLiteral("0.003")),
                              isMass ? amount(QStringLiteral("0.0005")) : Amount(), withdrawal.currency()};
    };
}

void TestWayCosts::comparesTogetherWithSingly()
{
    WayCosts costs(m_account, plan());
    costs.start();
    const auto isWhole = [&costs] {
        const QList<WaysView::Way> ways = costs.ways();
        return std::all_of(ways.begin(), ways.end(),
                           [](const WaysView::Way &way) { return way.normal.isWhole() && way.priority.isWhole(); });
    };
    QTRY_VERIFY(isWhole());
    const QList<WaysView::Way> ways = costs.ways();
    QCOMPARE(ways.size(), 2);
    QVERIFY2(ways.first().name.startsWith(u'2'), qPrintable(ways.first().name));
    QVERIFY2(ways.last().name.startsWith(u'3'), qPrintable(ways.last().name));
    QCOMPARE(ways.first().normal.inCurrency(QStringLiteral("ETH")), amount(QStringLiteral("0.0025")));
    QCOMPARE(ways.first().priority.inCurrency(QStringLiteral("ETH")), amount(QStringLiteral("0.0065")));
    QCOMPARE(ways.last().normal.inCurrency(QStringLiteral("ETH")), amount(QStringLiteral("0.003")));
    QCOMPARE(ways.last().priority.inCurrency(QStringLiteral("ETH")), amount(QStringLiteral("0.009")));
    QCOMPARE(m_account.costQuestions, 2 * (2 + 3)); // each withdrawal once with either plan
}

void TestWayCosts::tellsWhatIsKnownSoFar()
{
    m_account.isHolding = true;
    WayCosts costs(m_account, plan());
    const QSignalSpy changed(&costs, &WayCosts::changed);
    costs.start();
    QVERIFY(costs.ways().first().normal.isAsking);
    m_account.answer(0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(costs.ways().first().normal.known, 1);
    QVERIFY(!costs.ways().first().normal.isWhole());
    QCOMPARE(costs.ways().last().normal.known, 0);
}

void TestWayCosts::saysThatPlisioDoesNotPaySeveralAtOnce()
{
    m_account.costAnswer = [](const Withdrawal &withdrawal) -> Result<WithdrawalCost, AskError> {
        if (withdrawal.type() == WithdrawalType::MassCashOut) {
            return AskError{AskFault::Refused,
                            PlisioError{{}, {}, {}, {{QStringLiteral("type"), {QStringLiteral("Not available.")}}}}};
        }
        return WithdrawalCost{amount(QStringLiteral("0.001")), {}, withdrawal.currency()};
    };
    WayCosts costs(m_account, plan());
    costs.start();
    QTRY_VERIFY(costs.ways().first().normal.refusesMass);
    QTRY_VERIFY(costs.ways().last().normal.isWhole());
    QVERIFY(!costs.ways().last().normal.refusesMass);
}

void TestWayCosts::endsWithWhatNobodyAnswered()
{
    m_account.costAnswer = {};
    WayCosts costs(m_account, plan());
    costs.start();
    QTRY_VERIFY(!costs.ways().last().priority.isAsking);
    QCOMPARE(costs.ways().last().priority.known, 0);
    QVERIFY(costs.ways().last().priority.error);
}

QTEST_GUILESS_MAIN(TestWayCosts)
#include "tst_waycosts.moc"
