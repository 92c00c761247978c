#include "payouts/limitguard.h"

#include "records/limitbook.h"
#include "support/ledgerfixture.h"

#include <QTest>

class TestLimitGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingWhileNoLimitIsSet();
    void letsPassWhatStaysWithin_data();
    void letsPassWhatStaysWithin();
    void refusesWhatIsOver_data();
    void refusesWhatIsOver();
    void countsWhatIsNotCertainlyUnsent_data();
    void countsWhatIsNotCertainlyUnsent();
    void forgetsWhatIsOlderThanTheLimit();
    void countsOneRecipientInEverySpelling();
    void refusesWithoutARate();

private:
    void setLimit(LimitName name, const QString &dollars);
    QString journal(const Withdrawal &withdrawal, const QDateTime &at);
    QList<Finding> ask(const QList<Withdrawal> &withdrawals, qint64 hours = 0);

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

namespace {

// Ether at 2000 dollars.
QList<Currency> currencies()
{
    QList<Currency> list = publishedCurrencies();
    for (Currency &currency : list) {
        if (currency.id == QLatin1String("ETH")) {
            currency.unitsPerUsd = *Amount::parse(u"0.0005");
        }
    }
    return list;
}

// A payout of 500 dollars, or of so many ether.
Withdrawal payout(const QString &amount = QStringLiteral("0.25"),
                  const QString &address = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7"))
{
    return someWithdrawal({somebody(address, amount)});
}

} // namespace

void TestLimitGuard::init()
{
    m_store.reset();
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
}

void TestLimitGuard::setLimit(LimitName name, const QString &dollars)
{
    const Actor actor{QStringLiteral("anna"), QStringLiteral("window"), someTime().addDays(-30)};
    QVERIFY(LimitBook(m_store).set(name, *Amount::parse(dollars), {}, actor).takeResult());
}

QList<Finding> TestLimitGuard::ask(const QList<Withdrawal> &withdrawals, qint64 hours)
{
    const GuardQuestion question{Plan{withdrawals}, someTime().addSecs(hours * 3600), currencies()};
    return *m_store->read([question](Connection &connection) { return guardLimits(connection, question); })
                .takeResult();
}

// A claimed row.
QString TestLimitGuard::journal(const Withdrawal &withdrawal, const QDateTime &at)
{
    return onJournal(*m_store, [&](Journal &journal) {
        JournalContext context = someContext();
        context.now = at;
        const auto ids = journal.plan(confirmed({withdrawal}), context);
        return ids && journal.claim(ids->front(), context, at) ? ids->front() : QString();
    });
}

void TestLimitGuard::saysNothingWhileNoLimitIsSet()
{
    QCOMPARE(ask({payout(QStringLiteral("1000000"))}), {});
    setLimit(LimitName::CoolingOff, QStringLiteral("24"));
    QCOMPARE(ask({payout(QStringLiteral("1000000"))}), {});
}

void TestLimitGuard::letsPassWhatStaysWithin_data()
{
    QTest::addColumn<LimitName>("name");
    QTest::newRow("one payout") << LimitName::PerPayment;
    QTest::newRow("a day") << LimitName::PerDay;
    QTest::newRow("a week") << LimitName::PerWeek;
    QTest::newRow("one recipient") << LimitName::PerRecipient;
}

void TestLimitGuard::letsPassWhatStaysWithin()
{
    QFETCH(LimitName, name);
    setLimit(name, QStringLiteral("1000"));
    QCOMPARE(ask({payout(), payout()}), {});
}

void TestLimitGuard::refusesWhatIsOver_data()
{
    letsPassWhatStaysWithin_data();
}

// The whole list counts, though each of its payouts is within.
void TestLimitGuard::refusesWhatIsOver()
{
    QFETCH(LimitName, name);
    setLimit(name, QStringLiteral("999.99"));
    const QList<Finding> findings = ask({payout(), payout()});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().name, FindingName::OverLimit);
    const LimitExcess expected{name, *Amount::parse(u"999.99"), Amount(), *Amount::parse(u"1000")};
    QCOMPARE(std::get<LimitExcess>(findings.front().reason), expected);
}

void TestLimitGuard::countsWhatIsNotCertainlyUnsent_data()
{
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<bool>("counts");
    QTest::newRow("being sent") << QByteArray("sending") << true;
    QTest::newRow("in doubt") << QByteArray("unknown") << true;
    QTest::newRow("accepted") << QByteArray("accepted") << true;
    QTest::newRow("refused") << QByteArray("rejected") << false;
    QTest::newRow("never left") << QByteArray("unsent") << false;
    QTest::newRow("only planned") << QByteArray("planned") << false;
}

void TestLimitGuard::countsWhatIsNotCertainlyUnsent()
{
    QFETCH(QByteArray, outcome);
    QFETCH(bool, counts);
    setLimit(LimitName::PerDay, QStringLiteral("900"));
    setLimit(LimitName::PerRecipient, QStringLiteral("900"));
    const Withdrawal earlier = payout();
    const QMap<QByteArray, Outcome> outcomes{{"unknown", Unknown{}},
                                             {"accepted", Accepted{operationFor(earlier)}},
                                             {"rejected", Rejected{}},
                                             {"unsent", Unsent{UnsentCause::NoConnection}}};
    if (outcome == "planned") {
        QVERIFY(
            onJournal(*m_store, [&](Journal &journal) { return journal.plan(confirmed({earlier}), someContext()); }));
    } else {
        const QString id = journal(earlier, someTime());
        QVERIFY(!outcomes.contains(outcome) || onJournal(*m_store, [&](Journal &journal) {
            return journal.record(id, outcomes.value(outcome, Unknown{}), someTime());
        }));
    }
    QCOMPARE(ask({payout()}).size(), counts ? 2 : 0);
}

void TestLimitGuard::forgetsWhatIsOlderThanTheLimit()
{
    setLimit(LimitName::PerDay, QStringLiteral("900"));
    QVERIFY(!journal(payout(), someTime()).isEmpty());
    QCOMPARE(ask({payout()}, 24).size(), 1);
    QCOMPARE(ask({payout()}, 25).size(), 0);
    setLimit(LimitName::PerWeek, QStringLiteral("900"));
    QCOMPARE(ask({payout()}, 7 * 24).size(), 1);
    QCOMPARE(ask({payout()}, 7 * 24 + 1).size(), 0);
}

void TestLimitGuard::countsOneRecipientInEverySpelling()
{
    setLimit(LimitName::PerRecipient, QStringLiteral("900"));
    const QString address = QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
    QVERIFY(!journal(payout(QStringLiteral("0.25"), address.toLower()), someTime()).isEmpty());
    QCOMPARE(ask({payout()}).size(), 1);
    QCOMPARE(ask({payout()}).front().evidence, address);
    QCOMPARE(ask({payout(QStringLiteral("0.25"), QStringLiteral("0xde709f2102306220921060314715629080e2fb77"))}), {});
}

void TestLimitGuard::refusesWithoutARate()
{
    setLimit(LimitName::PerDay, QStringLiteral("900"));
    setLimit(LimitName::PerPayment, QStringLiteral("900"));
    const Withdrawal bitcoin = *Withdrawal::create(
        {QStringLiteral("BTC"), 8, FeePlan::Normal, {somebody(QStringLiteral("1Boat"), QStringLiteral("0.1"))}, {}});
    const QList<Finding> findings = ask({bitcoin});
    QCOMPARE(findings.size(), 1); // said once
    QCOMPARE(findings.front().name, FindingName::OverLimit);
    QCOMPARE(std::get<UnknownRate>(findings.front().reason).currency, QStringLiteral("BTC"));
    QVERIFY(!journal(bitcoin, someTime()).isEmpty());
    QCOMPARE(ask({payout(QStringLiteral("0.001"))}).size(), 1); // what was sent cannot be counted either
}

QTEST_GUILESS_MAIN(TestLimitGuard)
#include "tst_limitguard.moc"
