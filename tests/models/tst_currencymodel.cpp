#include "models/currencymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestCurrencyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void namesTheChainBesideTheTicker();
    void listsHiddenCurrenciesLast();
    void listsButDoesNotOfferWhatIsInMaintenance();
    void isFoundByTickerChainNameAndId_data();
    void isFoundByTickerChainNameAndId();
    void showsTextFromOutsidePlain();
};

namespace {

Currency tether()
{
    return *findCurrency(publishedCurrencies(), QStringLiteral("USDT_TRX"));
}

} // namespace

void TestCurrencyModel::keepsTheRulesOfModels()
{
    CurrencyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCurrencies(publishedCurrencies());
    QCOMPARE(model.rowCount(), int(publishedCurrencies().size()));
    model.setCurrencies({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCurrencyModel::namesTheChainBesideTheTicker()
{
    CurrencyModel model;
    model.setCurrencies({tether()});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(CurrencyModel::TickerRole).toString(), QStringLiteral("USDT"));
    QCOMPARE(index.data(CurrencyModel::ChainRole).toString(), QStringLiteral("Tron (TRC-20)"));
    QCOMPARE(index.data(CurrencyModel::IdRole).toString(), QStringLiteral("USDT_TRX"));
    QCOMPARE(chainBeside(QStringLiteral("USDT")), QStringLiteral("Ethereum (ERC-20)"));
}

void TestCurrencyModel::listsHiddenCurrenciesLast()
{
    Currency hidden = tether();
    hidden.isHidden = true;
    CurrencyModel model;
    model.setCurrencies({hidden, publishedCurrencies().first()});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0).data(CurrencyModel::HiddenRole).toBool());
    QVERIFY(model.index(1).data(CurrencyModel::HiddenRole).toBool());
    QVERIFY(model.index(1).flags() & Qt::ItemIsEnabled);
    QCOMPARE(model.index(1).data(CurrencyModel::NameRole).toString(), QStringLiteral("hidden by Plisio"));
}

void TestCurrencyModel::listsButDoesNotOfferWhatIsInMaintenance()
{
    Currency resting = tether();
    resting.isInMaintenance = true;
    CurrencyModel model;
    model.setCurrencies({resting});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
}

void TestCurrencyModel::isFoundByTickerChainNameAndId_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"usdt", "tron", "tether", "USDT_TRX", "trc-20"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestCurrencyModel::isFoundByTickerChainNameAndId()
{
    QFETCH(QString, text);
    CurrencyModel model;
    model.setCurrencies({tether()});
    QVERIFY(model.index(0).data(CurrencyModel::SearchRole).toString().contains(text, Qt::CaseInsensitive));
}

void TestCurrencyModel::showsTextFromOutsidePlain()
{
    Currency odd = tether();
    odd.name = QStringLiteral("Tether\u202E\nUSD");
    CurrencyModel model;
    model.setCurrencies({odd});
    QCOMPARE(model.index(0).data(CurrencyModel::NameRole).toString(), QStringLiteral("Tether<U+202E> USD"));
}

QTEST_APPLESS_MAIN(TestCurrencyModel)
#include "tst_currencymodel.moc"
