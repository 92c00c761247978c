#include "models/balancemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestBalanceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsEachState();
    void addsExactly();
    void keepsTheRowsWhenOnlyAmountsCome();
};

namespace {

BalanceStanding standing(const char *id, const QString &amount = {}, const QString &unitsPerUsd = {})
{
    BalanceStanding made{*findCurrency(publishedCurrencies(), QString::fromLatin1(id))};
    if (!amount.isEmpty()) {
        made.amount = *Amount::parse(amount);
        made.heardAt = QDateTime({2026, 11, 23}, {8, 30}, Qt::UTC);
    }
    if (!unitsPerUsd.isEmpty()) {
        made.currency.unitsPerUsd = *Amount::parse(unitsPerUsd);
    }
    return made;
}

QString text(const BalanceModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestBalanceModel::keepsTheRulesOfModels()
{
    BalanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStandings({standing("BTC"), standing("ETH")}, true);
    model.setStandings({standing("BTC", QStringLiteral("1")), standing("ETH")}, true);
    model.setStandings({}, false);
    QCOMPARE(model.rowCount(), 0);
}

void TestBalanceModel::showsEachState()
{
    BalanceStanding failed = standing("LTC");
    failed.error = AskError{AskFault::Deadline};
    BalanceStanding hidden = standing("LB", QStringLiteral("3"));
    hidden.currency.isHidden = true;
    BalanceModel model;
    model.setStandings(
        {standing("USDT", QStringLiteral("12.50"), QStringLiteral("1")), standing("BTC"), failed, hidden}, true);
    QCOMPARE(text(model, 0, BalanceModel::CurrencyColumn), QStringLiteral("USDT"));
    QCOMPARE(text(model, 0, BalanceModel::ChainColumn), QStringLiteral("Ethereum (ERC-20)"));
    QCOMPARE(text(model, 0, BalanceModel::AmountColumn), QStringLiteral("12.5"));
    QCOMPARE(text(model, 0, BalanceModel::ValueColumn), QStringLiteral("$12.50"));
    QCOMPARE(text(model, 1, BalanceModel::AmountColumn), QStringLiteral("asking…"));
    QCOMPARE(text(model, 1, BalanceModel::ValueColumn), QString());
    QCOMPARE(text(model, 2, BalanceModel::AmountColumn), QStringLiteral("did not come"));
    QVERIFY(!model.index(2, 0).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(text(model, 3, BalanceModel::ChainColumn).contains(QLatin1String("hidden by Plisio")));
    QCOMPARE(text(model, 3, BalanceModel::ValueColumn), QStringLiteral("no rate"));
    QCOMPARE(model.index(3, 2).data(BalanceModel::CurrencyRole).toString(), QStringLiteral("LB"));
}

// 0.1 + 0.2 and a satoshi's worth: nothing is lost but what is below a cent in each.
void TestBalanceModel::addsExactly()
{
    BalanceStanding failed = standing("LTC");
    failed.error = AskError{AskFault::Deadline};
    const BalanceSum sum =
        sumOf({standing("USDT", QStringLiteral("0.1"), QStringLiteral("1")),
               standing("USDC", QStringLiteral("0.2"), QStringLiteral("1")),
               standing("BTC", QStringLiteral("9999999999999999"), QStringLiteral("0.00001")),
               standing("ETH", QStringLiteral("5")), standing("TRX", QStringLiteral("0")), standing("DASH"), failed});
    QCOMPARE(sum.usd.toString(), QStringLiteral("999999999999999900000.3"));
    QCOMPARE(sum.withoutRate, 1);
    QCOMPARE(sum.waiting, 1);
    QCOMPARE(sum.failed, 1);
}

void TestBalanceModel::keepsTheRowsWhenOnlyAmountsCome()
{
    BalanceModel model;
    model.setStandings({standing("BTC"), standing("ETH")}, true);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStandings({standing("BTC", QStringLiteral("1")), standing("ETH")}, true);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
}

QTEST_APPLESS_MAIN(TestBalanceModel)
#include "tst_balancemodel.moc"
