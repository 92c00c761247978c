#include "gui/costwatch.h"

#include "support/heldaccount.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"
#include "words/agewords.h"

#include <QTest>
#include <QWidget>

using namespace SamplePayouts;

// What a form says of a payout's costs while it is being filled: nothing that was asked about something else.
class TestCostWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatEitherPlanCosts();
    void dropsTheAnswerAboutAnEarlierPayout();
    void dropsThePlansOfAnotherCurrency();
    void tellsThePlansBeforeThereIsAPayout_data();
    void tellsThePlansBeforeThereIsAPayout();
    void tellsWhenItIsExpectedToBeConfirmed();
    void saysWhyACostIsNotKnown();
    void saysHowOldARateIs();
    void asksForTheRatesOfAnotherFiat();
    void asksNobodyWithoutAKey();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
    [[nodiscard]] std::optional<Amount> fee(FeePlan plan = FeePlan::Normal) const
    {
        const std::optional<WithdrawalCost> cost = m_watch->figures(plan).costs.value(0);
        return cost ? cost->networkFee : std::nullopt;
    }
    void tellFees(const QString &normal, const QString &priority)
    {
        m_account.costAnswer = [normal, priority](const Withdrawal &withdrawal) {
            const bool isNormal = withdrawal.feePlan() == FeePlan::Normal;
            return WithdrawalCost{amount(isNormal ? normal : priority), {}, withdrawal.currency()};
        };
    }

    QDateTime m_now;
    HeldAccount m_account;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_page;
    CostWatch *m_watch = nullptr;
};

void TestCostWatch::init()
{
    m_now = someTime();
    m_fixture = std::make_unique<WindowFixture>();
    static_cast<void>(m_fixture->keys.load());
    m_account.isHolding = false;
    m_account.costQuestions = 0;
    m_account.balanceQuestions = 0;
    m_account.balanceAnswer = Balance{QStringLiteral("BTC"), amount(QStringLiteral("1.5"))};
    m_account.feePlanAnswer = FeePlanPrices{};
    m_account.rateAnswer =
        FiatRates{QStringLiteral("USD"), {{QStringLiteral("BTC"), amount(QStringLiteral("0.0000125"))}}};
    tellFees(QStringLiteral("0.0001"), QStringLiteral("0.0002"));
    m_page = std::make_unique<QWidget>();
    WindowServices services = m_fixture->servicesWith(m_account);
    services.now = [this] {
        return m_now;
    };
    m_watch = new CostWatch(services, m_page.get());
}

void TestCostWatch::cleanup()
{
    m_fixture->settle();
    m_page.reset();
    m_fixture.reset();
    m_account.answerAll();
}

void TestCostWatch::tellsWhatEitherPlanCosts()
{
    m_watch->setPayout(QStringLiteral("BTC"), bitcoinPayout());
    QTRY_COMPARE(fee(), std::optional(amount(QStringLiteral("0.0001"))));
    QTRY_COMPARE(fee(FeePlan::Priority), std::optional(amount(QStringLiteral("0.0002"))));
    QTRY_COMPARE(m_watch->figures(FeePlan::Normal).balances.value(QStringLiteral("BTC")),
                 amount(QStringLiteral("1.5")));
}

void TestCostWatch::dropsTheAnswerAboutAnEarlierPayout()
{
    m_account.isHolding = true;
    m_watch->setPayout(QStringLiteral("BTC"), bitcoinPayout());
    QTRY_COMPARE(m_account.costQuestions, 2);
    m_watch->setPayout(QStringLiteral("BTC"), payout(QStringLiteral("BTC"), bitcoinAddress, QStringLiteral("0.5")));
    m_account.answerAll();
    tellFees(QStringLiteral("0.0007"), QStringLiteral("0.0008"));
    QTRY_COMPARE(m_account.costQuestions, 4);
    QCOMPARE(fee(), std::nullopt); // nothing rather than what the other payout costs
    m_account.answerAll();
    QTRY_COMPARE(fee(), std::optional(amount(QStringLiteral("0.0007"))));
}

void TestCostWatch::dropsThePlansOfAnotherCurrency()
{
    m_account.isHolding = true;
    m_account.feePlanAnswer = FeePlanPrices{FeePlanPrice{amount(QStringLiteral("0.0001")), {}}, {}};
    m_watch->setPayout(QStringLiteral("BTC"), {});
    QTRY_VERIFY(m_account.heldCount() >= 3); // balance, plans, rates
    m_watch->setPayout(QStringLiteral("LTC"), {});
    m_account.answerAll();
    QTRY_VERIFY(m_account.heldCount() >= 2); // those of LTC
    QCOMPARE(fee(), std::nullopt);
    m_account.answerAll();
    QTRY_COMPARE(fee(), std::optional(amount(QStringLiteral("0.0001"))));
}

void TestCostWatch::tellsThePlansBeforeThereIsAPayout_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<FeePlanPrices>("plans");
    QTest::addColumn<QString>("normal"); // empty: not known
    QTest::addColumn<QString>("priority");
    const FeePlanPrice cheap{amount(QStringLiteral("0.0001")), 3};
    const FeePlanPrice dear{amount(QStringLiteral("0.0003")), 1};
    const QString none;
    QTest::newRow("both") << QStringLiteral("BTC") << FeePlanPrices{cheap, dear} << QStringLiteral("0.0001")
                          << QStringLiteral("0.0003");
    QTest::newRow("one is missing") << QStringLiteral("BTC") << FeePlanPrices{cheap, {}} << QStringLiteral("0.0001")
                                    << none;
    QTest::newRow("both are missing") << QStringLiteral("BTC") << FeePlanPrices{} << none << none;
    QTest::newRow("one without a value") << QStringLiteral("BTC") << FeePlanPrices{FeePlanPrice{{}, 3}, dear} << none
                                         << QStringLiteral("0.0003");
    // In the fee coin's units, and of a payout that is not a token's.
    QTest::newRow("a token's") << QStringLiteral("USDT_TRX") << FeePlanPrices{cheap, dear} << none << none;
}

void TestCostWatch::tellsThePlansBeforeThereIsAPayout()
{
    QFETCH(QString, currency);
    QFETCH(QString, normal);
    QFETCH(QString, priority);
    QFETCH(FeePlanPrices, plans);
    m_account.feePlanAnswer = plans;
    m_watch->setPayout(currency, {});
    QTRY_VERIFY(m_account.balanceQuestions > 0);
    QTRY_VERIFY(!m_watch->balanceWords().isEmpty());
    QTRY_COMPARE(fee().value_or(Amount()).toString(), normal.isEmpty() ? QStringLiteral("0") : normal);
    QTRY_COMPARE(fee(FeePlan::Priority).value_or(Amount()).toString(),
                 priority.isEmpty() ? QStringLiteral("0") : priority);
}

void TestCostWatch::tellsWhenItIsExpectedToBeConfirmed()
{
    m_account.feePlanAnswer = FeePlanPrices{FeePlanPrice{amount(QStringLiteral("0.5")), 3}, {}};
    m_watch->setPayout(QStringLiteral("BTC"), bitcoinPayout());
    const auto cost = [this] {
        return m_watch->figures(FeePlan::Normal).costs.value(0).value_or(WithdrawalCost());
    };
    QTRY_COMPARE(cost().confirmationTarget, std::optional(3));
    QTRY_COMPARE(cost().networkFee,
                 std::optional(amount(QStringLiteral("0.0001")))); // the payout's own, not the plan's
}

void TestCostWatch::saysWhyACostIsNotKnown()
{
    m_account.costAnswer = [](const Withdrawal &) {
        return AskError{AskFault::Refused};
    };
    m_watch->setPayout(QStringLiteral("BTC"), bitcoinPayout());
    QTRY_VERIFY(m_watch->figures(FeePlan::Normal).error);
    QCOMPARE(m_watch->figures(FeePlan::Normal).error->fault, AskFault::Refused);
    QCOMPARE(fee(), std::nullopt);
}

void TestCostWatch::saysHowOldARateIs()
{
    m_watch->setPayout(QStringLiteral("BTC"), {});
    QTRY_COMPARE(m_watch->rateWords(), QStringLiteral("1 BTC = 80000.00 USD by Plisio, just now."));
    const auto words = [this] {
        return QStringLiteral("1 BTC = 80000.00 USD by Plisio, %1.").arg(ageWords(someTime(), m_now));
    };
    m_now = m_now.addSecs(9 * 60);
    QCOMPARE(m_watch->rateWords(), words());
    m_now = m_now.addSecs(60);
    QCOMPARE(m_watch->rateWords(), words() + QStringLiteral(" This rate is out of date."));
}

void TestCostWatch::asksForTheRatesOfAnotherFiat()
{
    m_watch->setPayout(QStringLiteral("BTC"), {});
    QTRY_VERIFY(!m_watch->rateWords().isEmpty());
    QVERIFY(saveCostSettings(m_fixture->settings, {QStringLiteral("EUR"), {}}).takeResult());
    m_watch->renew(); // and Plisio still answers in dollars
    QTRY_COMPARE(m_watch->fiat(), QStringLiteral("EUR"));
    QCOMPARE(m_watch->rateWords(), QString());
    m_account.rateAnswer =
        FiatRates{QStringLiteral("EUR"), {{QStringLiteral("BTC"), amount(QStringLiteral("0.00001"))}}};
    m_watch->renew();
    QTRY_VERIFY(m_watch->rateWords().startsWith(QStringLiteral("1 BTC = 100000.00 EUR")));
}

void TestCostWatch::asksNobodyWithoutAKey()
{
    static_cast<void>(m_fixture->keys.forget());
    m_watch->setPayout(QStringLiteral("BTC"), bitcoinPayout());
    QTRY_VERIFY(!m_watch->rateWords().isEmpty()); // which needs none
    QCOMPARE(m_account.costQuestions, 0);
    QCOMPARE(m_account.balanceQuestions, 0);
}

QTEST_MAIN(TestCostWatch)
#include "tst_costwatch.moc"
