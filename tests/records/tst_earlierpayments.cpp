#include "records/earlierpayments.h"

#include "support/ledgerfixture.h"

#include <QTest>

class TestEarlierPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAnAddressInAnySpelling_data();
    void findsAnAddressInAnySpelling();
    void tellsEachPayment();

private:
    QString plan(const QList<Recipient> &recipients, const QString &currency, const QDateTime &at = someTime());
    [[nodiscard]] QList<EarlierPayment> paymentsTo(const QString &address,
                                                   const QString &currency = QStringLiteral("BTC")) const
    {
        return *m_store
                    ->read([&](Connection &connection) {
                        return EarlierPayments(connection).to(chainOf(currency), address);
                    })
                    .takeResult();
    }

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

void TestEarlierPayments::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
}

void TestEarlierPayments::cleanup()
{
    m_store.reset();
    m_ledger.reset();
}

QString TestEarlierPayments::plan(const QList<Recipient> &recipients, const QString &currency, const QDateTime &at)
{
    const Withdrawal withdrawal = *Withdrawal::create({currency, 18, FeePlan::Normal, recipients, {}});
    const auto plan = Confirmed::create(Guards::pass({{withdrawal}}), {freshId(), at, QStringLiteral("anna"), {}, {}});
    return m_store->write([&](Connection &connection) { return Journal(connection).plan(*plan, someContext()); })
        .takeResult()
        ->front();
}

void TestEarlierPayments::findsAnAddressInAnySpelling_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<qsizetype>("count");
    const auto row = [](const char *name, const char16_t *currency, const char16_t *paid, const char16_t *asked,
                        int count) {
        QTest::newRow(name) << QString::fromUtf16(currency) << QString::fromUtf16(paid) << QString::fromUtf16(asked)
                            << qsizetype(count);
    };
    row("same", u"BTC", u"1AbC", u"1AbC", 1);
    row("base58 keeps its case", u"BTC", u"1AbC", u"1abc", 0);
    row("EVM in any case", u"USDT", u"0xAbC", u"0xaBc", 1);
    row("bech32 in any case", u"BTC", u"bc1qabc", u"BC1QABC", 1);
    row("cashaddr with prefix", u"BCH", u"qabc", u"bitcoincash:qabc", 1);
    row("cashaddr without prefix", u"BCH", u"bitcoincash:qabc", u"qabc", 1);
    row("another address", u"BTC", u"1AbC", u"1AbD", 0);
}

void TestEarlierPayments::findsAnAddressInAnySpelling()
{
    QFETCH(QString, currency);
    QFETCH(QString, paid);
    QFETCH(QString, asked);
    QFETCH(qsizetype, count);
    plan({somebody(paid, QStringLiteral("1"))}, currency);
    QCOMPARE(paymentsTo(asked, currency).size(), count);
}

void TestEarlierPayments::tellsEachPayment()
{
    const QString first = plan(
        {somebody(QStringLiteral("1a"), QStringLiteral("0.5")), somebody(QStringLiteral("1b"), QStringLiteral("7"))},
        QStringLiteral("BTC"));
    const QString second =
        plan({somebody(QStringLiteral("1a"), QStringLiteral("2"))}, QStringLiteral("LTC"), someTime().addSecs(60));
    const QList<EarlierPayment> payments = paymentsTo(QStringLiteral("1a"));
    QCOMPARE(payments.size(), 2);
    QCOMPARE(payments.at(0).id, second);
    QCOMPARE(payments.at(0).currency, QStringLiteral("LTC"));
    QCOMPARE(payments.at(1).id, first);
    QCOMPARE(payments.at(1).amount.toString(), QStringLiteral("0.5"));
    QCOMPARE(payments.at(1).state, WithdrawalState::Planned);
    QCOMPARE(payments.at(1).at, toLedgerTime(someTime()));
}

QTEST_GUILESS_MAIN(TestEarlierPayments)
#include "tst_earlierpayments.moc"
