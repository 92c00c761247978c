#include "records/currencyuse.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestCurrencyUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingOfANewLedger();
    void beginsWithWhatIsPaidMost();
};

void TestCurrencyUse::knowsNothingOfANewLedger()
{
    const LedgerFixture ledger;
    QVERIFY(CurrencyUse(*ledger.open()).mostUsed().takeResult()->isEmpty());
}

void TestCurrencyUse::beginsWithWhatIsPaidMost()
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    const auto plan = [&](const QString &currency) {
        const Withdrawal withdrawal =
            *Withdrawal::create({currency, 6, FeePlan::Normal, {somebody()}, QStringLiteral("note")});
        const auto confirmed =
            Confirmed::create(Guards::pass({{withdrawal}}),
                              {freshId(), someTime(), QStringLiteral("anna"), QStringLiteral("window"), {}});
        QVERIFY(onJournal(*store, [&](Journal &journal) { return journal.plan(*confirmed, someContext()); }));
    };
    for (const char *currency : {"BTC", "ETH", "USDT", "ETH", "LTC"}) {
        plan(QString::fromLatin1(currency));
    }
    const QList<CurrencyId> expected{QStringLiteral("ETH"), QStringLiteral("LTC"), QStringLiteral("USDT"),
                                     QStringLiteral("BTC")};
    QCOMPARE(*CurrencyUse(store).mostUsed().takeResult(), expected);
}

QTEST_APPLESS_MAIN(TestCurrencyUse)
#include "tst_currencyuse.moc"
