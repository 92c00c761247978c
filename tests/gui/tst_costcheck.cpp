#include "gui/costcheck.h"

#include "support/heldaccount.h"
#include "support/samplepayouts.h"
#include "support/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

// What a person was shown of a payout's costs, and what is said when they are asked for once more.
class TestCostCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheFirstFigures();
    void marksWhatMovedSinceItWasShown();
    void keepsToTheToleranceOfTheShop_data();
    void keepsToTheToleranceOfTheShop();
    void comparesWithACostThatItOnlyLearned();
    void learnsNothingOverWhatItWasTold();
    void keepsWhatIsKnownWhenNobodyAnswers();
    void asksForNothingMoreWhenItIsGone();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
    void tellFee(const QString &fee)
    {
        m_account.costAnswer = [fee](const Withdrawal &withdrawal) {
            return WithdrawalCost{amount(fee), {}, withdrawal.currency()};
        };
    }
    void begin();
    QList<Finding> askAgain();

    HeldAccount m_account;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<CostCheck> m_check;
    PayoutFigures m_shown;
};

void TestCostCheck::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account.isHolding = false;
    m_account.balanceAnswer = Balance{QStringLiteral("BTC"), amount(QStringLiteral("1.5"))};
    m_account.rateAnswer =
        FiatRates{QStringLiteral("USD"), {{QStringLiteral("BTC"), amount(QStringLiteral("0.00001"))}}};
    tellFee(QStringLiteral("0.0001"));
    m_shown = {};
    m_check = std::make_unique<CostCheck>(m_fixture->servicesWith(m_account), Plan{{SamplePayouts::bitcoinPayout()}},
                                          nullptr);
    connect(m_check.get(), &CostCheck::figuresKnown, this, [this](const PayoutFigures &figures) { m_shown = figures; });
}

void TestCostCheck::cleanup()
{
    m_fixture->settle();
    m_check.reset();
    m_fixture.reset();
}

void TestCostCheck::begin()
{
    const QSignalSpy known(m_check.get(), &CostCheck::figuresKnown);
    m_check->begin();
    QTRY_COMPARE(known.size(), 1);
}

QList<Finding> TestCostCheck::askAgain()
{
    const QFuture<QList<Finding>> answer = m_check->askAgain();
    return QTest::qWaitFor([&answer] { return answer.isFinished(); }) ? answer.result() : QList{Finding{}};
}

void TestCostCheck::tellsTheFirstFigures()
{
    QVERIFY(saveCostSettings(m_fixture->settings, {QStringLiteral("EUR"), {}}).takeResult());
    m_account.rateAnswer =
        FiatRates{QStringLiteral("EUR"), {{QStringLiteral("BTC"), amount(QStringLiteral("0.00002"))}}};
    begin();
    QCOMPARE(m_shown.costs.value(0)->networkFee, std::optional(amount(QStringLiteral("0.0001"))));
    QCOMPARE(m_shown.balances.value(QStringLiteral("BTC")), amount(QStringLiteral("1.5")));
    QCOMPARE(m_shown.fiat, QStringLiteral("EUR"));
    QCOMPARE(m_shown.unitsPerFiat, std::optional(amount(QStringLiteral("0.00002"))));
}

void TestCostCheck::marksWhatMovedSinceItWasShown()
{
    begin();
    QVERIFY(askAgain().isEmpty());
    tellFee(QStringLiteral("0.0002"));
    const QList<Finding> findings = askAgain();
    QCOMPARE(findings.size(), 1);
    const CostMove move{CostPart::NetworkFee, QStringLiteral("BTC"), amount(QStringLiteral("0.0001")),
                        amount(QStringLiteral("0.0002"))};
    QCOMPARE(findings.first().reason, FindingReason(move));
    QCOMPARE(m_shown.costs.value(0)->networkFee, std::optional(amount(QStringLiteral("0.0002"))));
    QVERIFY(askAgain().isEmpty()); // it was shown meanwhile
}

void TestCostCheck::keepsToTheToleranceOfTheShop_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<qsizetype>("findings");
    QTest::newRow("within it") << QStringLiteral("5") << qsizetype(0);
    QTest::newRow("exactly it") << QStringLiteral("4") << qsizetype(0);
    QTest::newRow("beyond it") << QStringLiteral("2") << qsizetype(1);
}

void TestCostCheck::keepsToTheToleranceOfTheShop()
{
    QFETCH(QString, percent);
    QVERIFY(saveCostSettings(m_fixture->settings, {QStringLiteral("USD"), Tolerance(amount(percent))}).takeResult());
    begin();
    tellFee(QStringLiteral("0.000104"));
    QTEST(askAgain().size(), "findings");
}

void TestCostCheck::comparesWithACostThatItOnlyLearned()
{
    m_check->learn(0, {amount(QStringLiteral("0.00005")), {}, QStringLiteral("BTC")});
    const QList<Finding> findings = askAgain();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().name, FindingName::CostChanged);
    QCOMPARE(findings.first().evidence, QStringLiteral("0.00005 → 0.0001 BTC"));
}

void TestCostCheck::learnsNothingOverWhatItWasTold()
{
    begin();
    m_check->learn(0, {amount(QStringLiteral("0.00005")), {}, QStringLiteral("BTC")});
    QVERIFY(askAgain().isEmpty());
}

void TestCostCheck::keepsWhatIsKnownWhenNobodyAnswers()
{
    begin();
    m_account.balanceAnswer = AskError{AskFault::Unreachable};
    m_account.costAnswer = {};
    const QList<Finding> findings = askAgain();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().name, FindingName::PreflightFailed);
    QCOMPARE(m_shown.balances.value(QStringLiteral("BTC")), amount(QStringLiteral("1.5")));
    QCOMPARE(m_shown.costs.value(0)->networkFee, std::optional(amount(QStringLiteral("0.0001"))));
}

void TestCostCheck::asksForNothingMoreWhenItIsGone()
{
    begin();
    m_account.isHolding = true;
    const QFuture<QList<Finding>> answer = m_check->askAgain();
    m_check.reset();
    m_account.answerAll();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.isCanceled());
}

QTEST_MAIN(TestCostCheck)
#include "tst_costcheck.moc"
