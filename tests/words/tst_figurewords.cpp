#include "words/figurewords.h"

#include <QTest>

class TestFigureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsConfirmations_data();
    void tellsConfirmations();
    void tellsWorth_data();
    void tellsWorth();
    void tellsWhatAPlanComesTo();
    void tellsWhatIsTooLittle();
    void tellsWhatMoved_data();
    void tellsWhatMoved();

private:
    static Amount amount(const char16_t *text) { return *Amount::parse(text); }
    static Plan plan(const QString &currency)
    {
        return {{*Withdrawal::create(
            {currency, 6, FeePlan::Normal, {{QStringLiteral("A"), amount(u"100"), {}, {}, {}}}, {}})}};
    }
};

void TestFigureWords::tellsConfirmations_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<QString>("start");
    QTest::newRow("bitcoin") << QStringLiteral("BTC") << 3 << QStringLiteral("in about 30 minute");
    QTest::newRow("litecoin") << QStringLiteral("LTC") << 1 << QStringLiteral("in about 3 minute");
    QTest::newRow("hours") << QStringLiteral("BTC") << 144 << QStringLiteral("in about 24 hour");
    QTest::newRow("no blocks") << QStringLiteral("BTC") << 0 << QString();
    QTest::newRow("a chain without") << QStringLiteral("USDT") << 3 << QString();
}

void TestFigureWords::tellsConfirmations()
{
    QFETCH(QString, currency);
    QFETCH(int, blocks);
    QFETCH(QString, start);
    const QString words = confirmationWords(currency, blocks);
    QVERIFY2(start.isEmpty() ? words.isEmpty() : words.startsWith(start), qPrintable(words));
}

void TestFigureWords::tellsWorth_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("worth");
    QTest::newRow("a bitcoin") << QStringLiteral("0.0125") << QStringLiteral("0.0000125")
                               << QStringLiteral("1000.00 EUR");
    QTest::newRow("too little to write") << QStringLiteral("0.00000001") << QStringLiteral("0.0000125")
                                         << QStringLiteral("less than 0.01 EUR");
    QTest::newRow("nothing") << QStringLiteral("0") << QStringLiteral("0.0000125") << QStringLiteral("0.00 EUR");
    QTest::newRow("no rate") << QStringLiteral("1") << QString() << QString();
}

void TestFigureWords::tellsWorth()
{
    QFETCH(QString, amount);
    QFETCH(QString, rate);
    PayoutFigures figures;
    figures.fiat = QStringLiteral("EUR");
    if (!rate.isEmpty()) {
        figures.unitsPerFiat = *Amount::parse(rate);
    }
    QTEST(worthWords(*Amount::parse(amount), figures), "worth");
}

void TestFigureWords::tellsWhatAPlanComesTo()
{
    const QString token = QStringLiteral("USDT_TRX");
    PayoutFigures figures;
    QCOMPARE(feeWords(token, figures), QStringLiteral("Not known"));
    QCOMPARE(debitWords(plan(token), figures), QStringLiteral("100 USDT"));
    figures.costs = {WithdrawalCost{amount(u"1.5"), amount(u"0.5"), QStringLiteral("TRX")}};
    figures.balances = {{token, amount(u"300")}, {QStringLiteral("TRX"), amount(u"4")}};
    QCOMPARE(feeWords(token, figures), QStringLiteral("1.5 TRX"));
    QCOMPARE(chargeWords(plan(token), figures), QStringLiteral("0.5 USDT and 1.5 TRX"));
    QCOMPARE(debitWords(plan(token), figures), QStringLiteral("100.5 USDT and 1.5 TRX"));
    QCOMPARE(leftWords(debitsOf(plan(token), figures), figures), QStringLiteral("2.5 TRX\n199.5 USDT"));
    QVERIFY(!isTooLittle(debitsOf(plan(token), figures), figures));
}

void TestFigureWords::tellsWhatIsTooLittle()
{
    const QString bitcoin = QStringLiteral("BTC");
    PayoutFigures figures;
    figures.costs = {WithdrawalCost{amount(u"1"), {}, bitcoin, 3}};
    figures.balances = {{bitcoin, amount(u"99")}};
    const QMap<CurrencyId, Amount> debits = debitsOf(plan(bitcoin), figures);
    QVERIFY(isTooLittle(debits, figures));
    QCOMPARE(balanceWords(debits, figures), QStringLiteral("99 BTC: 2 BTC too little"));
    QCOMPARE(leftWords(debits, figures), QStringLiteral("2 BTC too little"));
    QVERIFY(feeWords(bitcoin, figures).startsWith(QLatin1String("1 BTC, confirmed in about 30 minute")));
    const Shortfall shortfall{bitcoin, amount(u"99"), amount(u"101")};
    QVERIFY(wordsFor(shortfall).contains(QLatin1String("2 BTC too little")));
}

void TestFigureWords::tellsWhatMoved_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("words");
    QTest::newRow("fee") << int(CostPart::NetworkFee) << QStringLiteral("network fee");
    QTest::newRow("commission") << int(CostPart::Commission) << QStringLiteral("commission");
    QTest::newRow("rate") << int(CostPart::Rate) << QStringLiteral("rate");
    QTest::newRow("balance") << int(CostPart::Balance) << QStringLiteral("balance");
}

void TestFigureWords::tellsWhatMoved()
{
    QFETCH(int, part);
    QFETCH(QString, words);
    const QString told = wordsFor(CostMove{CostPart(part), QStringLiteral("BTC"), amount(u"0.1"), amount(u"0.2")});
    QVERIFY(told.contains(words));
    QVERIFY(told.contains(QStringLiteral("0.1 → 0.2")));
}

QTEST_APPLESS_MAIN(TestFigureWords)
#include "tst_figurewords.moc"
