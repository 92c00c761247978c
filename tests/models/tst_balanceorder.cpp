#include "models/balanceorder.h"

#include "models/balancemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestBalanceOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheMostValuable();
    void comparesNumbersNotLetters();
    void leavesOutWhatIsEmpty();
    void movesARowWhenItsAmountComes();

private:
    [[nodiscard]] QStringList tickers() const;

    std::unique_ptr<BalanceModel> m_model;
    std::unique_ptr<BalanceOrder> m_order;
};

namespace {

BalanceStanding standing(const char *id, const char *amount, const char *unitsPerUsd)
{
    BalanceStanding made{*findCurrency(publishedCurrencies(), QString::fromLatin1(id))};
    if (amount) {
        made.amount = *Amount::parse(QString::fromLatin1(amount));
    }
    if (unitsPerUsd) {
        made.currency.unitsPerUsd = *Amount::parse(QString::fromLatin1(unitsPerUsd));
    }
    return made;
}

QList<BalanceStanding> some()
{
    return {standing("TRX", "100", "4"), standing("LTC", "0", "0.0125"), standing("BTC", "1", "0.00001"),
            standing("ETH", nullptr, "0.0004"), standing("APE", "900", nullptr)};
}

} // namespace

void TestBalanceOrder::init()
{
    m_model = std::make_unique<BalanceModel>();
    m_order = std::make_unique<BalanceOrder>(m_model.get());
    m_model->setStandings(some(), false);
}

QStringList TestBalanceOrder::tickers() const
{
    QStringList tickers;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        tickers.append(m_order->index(row, BalanceModel::CurrencyColumn).data().toString());
    }
    return tickers;
}

void TestBalanceOrder::beginsWithTheMostValuable()
{
    const QAbstractItemModelTester tester(m_order.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tickers().join(u' '), QStringLiteral("BTC TRX LTC APE ETH"));
}

void TestBalanceOrder::comparesNumbersNotLetters()
{
    m_order->sort(BalanceModel::AmountColumn, Qt::DescendingOrder);
    QCOMPARE(tickers().join(u' '), QStringLiteral("APE TRX BTC LTC ETH"));
    m_order->sort(BalanceModel::CurrencyColumn, Qt::AscendingOrder);
    QCOMPARE(tickers().join(u' '), QStringLiteral("APE BTC ETH LTC TRX"));
}

void TestBalanceOrder::leavesOutWhatIsEmpty()
{
    m_order->setEmpty(BalanceOrder::Empty::Hidden);
    QCOMPARE(tickers().join(u' '), QStringLiteral("BTC TRX APE ETH"));
}

void TestBalanceOrder::movesARowWhenItsAmountComes()
{
    QList<BalanceStanding> later = some();
    later[3].amount = *Amount::parse(u"1000");
    m_model->setStandings(later, false);
    QCOMPARE(tickers().first(), QStringLiteral("ETH"));
}

QTEST_APPLESS_MAIN(TestBalanceOrder)
#include "tst_balanceorder.moc"
