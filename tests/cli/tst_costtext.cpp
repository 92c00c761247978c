#include "cli/costtext.h"

#include "support/ledgerfixture.h"
#include "support/samplepayouts.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What send, mass and resume say of the money side before they ask.
class TestCostText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
    void tellsEachBalanceOfAToken();
    void saysOfHowManyTheFeesAre();

private:
    static Amount amount(const QString &text) { return *Amount::parse(text); }
};

void TestCostText::tellsWhatIsKnown_data()
{
    QTest::addColumn<QString>("fee"); // empty: not told
    QTest::addColumn<QString>("commission");
    QTest::addColumn<QString>("balance");
    QTest::addColumn<QString>("lines"); // parted by "|", spaces simplified
    QTest::newRow("all") << u"0.0001"_s << u"0.0002"_s << u"1.5"_s
                         << u"Expected fees 0.0003 BTC|Taken altogether 0.0128 BTC|Available 1.5 BTC"_s;
    QTest::newRow("no commission") << u"0.0001"_s << QString() << u"1.5"_s
                                   << u"Expected fees 0.0001 BTC|Taken altogether 0.0126 BTC|Available 1.5 BTC"_s;
    QTest::newRow("no balance") << u"0.0001"_s << QString() << QString()
                                << u"Expected fees 0.0001 BTC|Taken altogether 0.0126 BTC"_s;
    QTest::newRow("no cost") << QString() << QString() << u"1.5"_s << u"Available 1.5 BTC"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void TestCostText::tellsWhatIsKnown()
{
    QFETCH(QString, fee);
    QFETCH(QString, commission);
    QFETCH(QString, balance);
    PayoutFigures figures;
    if (!fee.isEmpty()) {
        figures.costs = {WithdrawalCost{
            amount(fee), commission.isEmpty() ? std::nullopt : std::optional(amount(commission)), u"BTC"_s}};
    }
    if (!balance.isEmpty()) {
        figures.balances.insert(u"BTC"_s, amount(balance));
    }
    QStringList lines = costLines({{SamplePayouts::bitcoinPayout()}}, figures);
    for (QString &line : lines) {
        line = line.simplified();
    }
    QTEST(lines.join(u'|'), "lines");
}

void TestCostText::tellsEachBalanceOfAToken()
{
    PayoutFigures figures;
    figures.costs = {WithdrawalCost{amount(u"3"_s), amount(u"1"_s), u"TRX"_s}};
    figures.balances = {{u"USDT_TRX"_s, amount(u"900"_s)}, {u"TRX"_s, amount(u"40"_s)}};
    const QString text = costLines({{SamplePayouts::tetherPayout()}}, figures).join(u'\n').simplified();
    for (const QString &part : {u"1 USDT and 3 TRX"_s, u"251 USDT"_s, u"900 USDT"_s, u"40 TRX"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void TestCostText::saysOfHowManyTheFeesAre()
{
    PayoutFigures figures;
    figures.costs = {WithdrawalCost{amount(u"0.1"_s), {}, u"ETH"_s}, std::nullopt};
    const Plan plan{{someWithdrawal(), someWithdrawal()}};
    const QString text = costLines(plan, figures).join(u'\n').simplified();
    QVERIFY2(text.contains(u"0.1 ETH for 1 of 2 withdrawals"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"altogether"_s), qPrintable(text)); // it would be too little
}

QTEST_APPLESS_MAIN(TestCostText)
#include "tst_costtext.moc"
