#include "payouts/knownrates.h"

#include "payoutbench.h"
#include "records/limitbook.h"

// The rates that limits are counted by.
class TestKnownRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyWithoutALimitInDollars();
    void asksOnceMoreWhereALimitIsSet_data();
    void asksOnceMoreWhereALimitIsSet();
    void countsByWhatWasHeardWhenPlisioIsSilent();
};

namespace {

// Knows a newer rate once it was asked, or does not answer.
class AskedAccount : public GivenAccount
{
public:
    int asked = 0;
    bool isSilent = false;

    QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() override
    {
        ++asked;
        if (isSilent) {
            return QtFuture::makeReadyFuture(Result<QList<Currency>, AskError>(AskError{}));
        }
        setRate(QStringLiteral("BTC"), QStringLiteral("0.00002"));
        return GivenAccount::refreshCurrencies();
    }
};

std::optional<Amount> rateIn(const QList<Currency> &currencies)
{
    return findCurrency(currencies, QStringLiteral("BTC"))->unitsPerUsd;
}

QList<Currency> ratesWith(PayoutBench &bench, AskedAccount &account)
{
    const PayoutTools own = bench.tools();
    const PayoutTools tools{own.store, own.keys, account, own.reads, own.withdrawals, own.clock, own.makeId};
    const QFuture<QList<Currency>> rates = knownRates(tools);
    PayoutBench::wait(rates);
    return rates.result();
}

void setLimit(PayoutBench &bench, LimitName name)
{
    const Actor anna{QStringLiteral("anna"), QStringLiteral("window"), bench.now};
    const auto set = LimitBook(bench.store).set(name, *Amount::parse(u"24"), {}, anna);
    PayoutBench::wait(set);
    QVERIFY(set.result());
}

} // namespace

void TestKnownRates::asksNobodyWithoutALimitInDollars()
{
    PayoutBench bench;
    setLimit(bench, LimitName::CoolingOff); // hours
    AskedAccount account;
    QVERIFY(!rateIn(ratesWith(bench, account)));
    QCOMPARE(account.asked, 0);
}

void TestKnownRates::asksOnceMoreWhereALimitIsSet_data()
{
    QTest::addColumn<LimitName>("limit");
    QTest::newRow("per payment") << LimitName::PerPayment;
    QTest::newRow("per day") << LimitName::PerDay;
    QTest::newRow("per week") << LimitName::PerWeek;
    QTest::newRow("per recipient") << LimitName::PerRecipient;
}

void TestKnownRates::asksOnceMoreWhereALimitIsSet()
{
    QFETCH(LimitName, limit);
    PayoutBench bench;
    setLimit(bench, limit);
    AskedAccount account;
    QCOMPARE(rateIn(ratesWith(bench, account))->toString(), QStringLiteral("0.00002"));
    QCOMPARE(account.asked, 1);
}

void TestKnownRates::countsByWhatWasHeardWhenPlisioIsSilent()
{
    PayoutBench bench;
    setLimit(bench, LimitName::PerDay);
    AskedAccount account;
    account.isSilent = true;
    account.setRate(QStringLiteral("BTC"), QStringLiteral("0.00001"));
    QCOMPARE(rateIn(ratesWith(bench, account))->toString(), QStringLiteral("0.00001"));
}

QTEST_GUILESS_MAIN(TestKnownRates)
#include "tst_knownrates.moc"
