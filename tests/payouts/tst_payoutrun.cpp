#include "payouts/payoutrun.h"

#include "doubtbench.h"

// A plan of two withdrawals, and what becomes of it.
class TestPayoutRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DoubtBench>(); }
    void cleanup() { m_bench.reset(); }

    void sendsOneAfterTheOther();
    void journalsEverythingBeforeItSends();
    void stopsAtTheFirstThatIsNotAccepted_data();
    void stopsAtTheFirstThatIsNotAccepted();
    void asksForWhatAnAnswerLeavesOpen_data();
    void asksForWhatAnAnswerLeavesOpen();
    void stopsWhenNobodyIsThere();
    void sendsNothingThatIsNotOnDisk_data();
    void sendsNothingThatIsNotOnDisk();
    void neverLosesSightOfWhatWasSent_data();
    void neverLosesSightOfWhatWasSent();
    void keepsTheDoubtThatCannotBeSettled();

private:
    using State = WithdrawalState;

    PayoutReport pay()
    {
        return resultOf(PayoutRun::start(m_bench->tools, *m_bench->key.key(), {confirmed({one(), two()})}, this));
    }
    static Withdrawal one() { return someWithdrawal(); }
    static Withdrawal two()
    {
        return someWithdrawal({somebody(QStringLiteral("0x8617E340B3D01FA5F11F306F4090FD50E238070D"))});
    }
    static QByteArray answerToOne(const QString &status = QStringLiteral("completed"))
    {
        return ListedPlisio::success(booked(QStringLiteral("1"), 1, status));
    }
    static QByteArray answerToTwo() { return ListedPlisio::success(operationFor(two(), QStringLiteral("2"))); }
    [[nodiscard]] qsizetype requests() const { return m_bench->plisio.count("operations/withdraw"); }
    // As the ledger has them, in the plan's order.
    [[nodiscard]] QString states() const
    {
        return resultOf(m_bench->store->read([](Connection &connection) {
                   return connection.value(QStringLiteral(
                       "SELECT group_concat(state, ' ') FROM (SELECT state FROM withdrawal ORDER BY sequence)"));
               }))
            ->toString();
    }

    std::unique_ptr<DoubtBench> m_bench;
};

void TestPayoutRun::sendsOneAfterTheOther()
{
    m_bench->plisio.withdrawals = {answerToOne(), answerToTwo()};
    const PayoutReport report = pay();
    QVERIFY(!report.error && report.isOutcomeStored);
    QCOMPARE(requests(), 2);
    QCOMPARE(report.records.size(), 2);
    QCOMPARE(report.records.at(0).withdrawal.recipients(), one().recipients());
    QCOMPARE(report.records.at(0).operationId, QStringLiteral("1"));
    QCOMPARE(report.records.at(1).operationId, QStringLiteral("2"));
    QCOMPARE(report.records.at(1).keyId, m_bench->key.id);
    QCOMPARE(report.records.at(1).hostId, QStringLiteral("loopback"));
    QCOMPARE(report.records.at(1).claimedAt, m_bench->now);
    QCOMPARE(report.records.at(1).deadlineAt, m_bench->now.addSecs(2)); // as the connection has it
    QCOMPARE(states(), QStringLiteral("accepted accepted"));
}

void TestPayoutRun::journalsEverythingBeforeItSends()
{
    QStringList seen;
    m_bench->plisio.withdrawals = {answerToOne(), answerToTwo()};
    m_bench->plisio.beforeAnswer = [this, &seen](const QByteArray &) {
        seen.append(states());
    };
    pay();
    QCOMPARE(seen, (QStringList{QStringLiteral("sending planned"), QStringLiteral("accepted sending")}));
}

void TestPayoutRun::stopsAtTheFirstThatIsNotAccepted_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<State>("state");
    QTest::newRow("refused") << ListedPlisio::refusal() << State::Rejected;
    QTest::newRow("no answer") << QByteArray() << State::Unknown;
    QTest::newRow("no JSON") << AnsweringServer::message(200, "<html>") << State::Unknown;
    QTest::newRow("broken inside") << AnsweringServer::message(503, "") << State::Unknown;
    QTest::newRow("another payment") << answerToTwo() << State::Unknown;
    QTest::newRow("an unconfirmed error") << answerToOne(QStringLiteral("error")) << State::Unknown;
}

void TestPayoutRun::stopsAtTheFirstThatIsNotAccepted()
{
    QFETCH(QByteArray, answer);
    QFETCH(State, state);
    m_bench->plisio.withdrawals = {answer, answerToTwo()};
    const PayoutReport report = pay();
    QVERIFY(!report.error && report.isOutcomeStored);
    QCOMPARE(report.records.size(), 1);
    QCOMPARE(report.records.first().state, state);
    QCOMPARE(requests(), 1);
    QVERIFY2(states().endsWith(QStringLiteral(" planned")), qPrintable(states()));
}

void TestPayoutRun::asksForWhatAnAnswerLeavesOpen_data()
{
    QTest::addColumn<Operation>("answer");
    QTest::addColumn<Operation>("single");
    QTest::addColumn<QString>("states");
    const QString id = QStringLiteral("1");
    const Operation failed = booked(id, 1, QStringLiteral("error"));
    const auto states = [](const char *words) {
        return QString::fromLatin1(words);
    };
    QTest::newRow("a field, and it is this payment")
        << withoutRecipients(booked(id)) << booked(id) << states("accepted accepted");
    QTest::newRow("a field, and it is another payment")
        << withoutRecipients(booked(id)) << toSomebodyElse(id) << states("unknown planned");
    QTest::newRow("a field, and it stays open")
        << withoutRecipients(booked(id)) << withoutRecipients(booked(id)) << states("unknown planned");
    QTest::newRow("an error, and it is one") << failed << failed << states("failed planned");
    QTest::newRow("an error, and it is none") << failed << booked(id) << states("accepted accepted");
}

void TestPayoutRun::asksForWhatAnAnswerLeavesOpen()
{
    QFETCH(Operation, answer);
    QFETCH(Operation, single);
    m_bench->plisio.withdrawals = {ListedPlisio::success(answer), answerToTwo()};
    m_bench->plisio.single = {{single.id, single}};
    const PayoutReport report = pay();
    QVERIFY(!report.error && report.isOutcomeStored);
    QTEST(states(), "states");
}

void TestPayoutRun::stopsWhenNobodyIsThere()
{
    m_bench->plisio.leave();
    const PayoutReport report = pay();
    QCOMPARE(report.records.size(), 1);
    QCOMPARE(report.records.first().unsentCause, UnsentCause::ConnectionRefused);
    QCOMPARE(states(), QStringLiteral("unsent planned"));
}

void TestPayoutRun::sendsNothingThatIsNotOnDisk_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("sent");
    QTest::addColumn<QString>("states");
    const QString update = QStringLiteral("UPDATE");
    QTest::newRow("the plan") << QStringLiteral("INSERT") << QStringLiteral("NEW.position = 1") << 0 << QString();
    QTest::newRow("the first claim") << update << QStringLiteral("NEW.state = 'sending'") << 0
                                     << QStringLiteral("planned planned");
    QTest::newRow("the second claim") << update << QStringLiteral("NEW.state = 'sending' AND NEW.position = 1") << 1
                                      << QStringLiteral("accepted planned");
}

void TestPayoutRun::sendsNothingThatIsNotOnDisk()
{
    QFETCH(QString, event);
    QFETCH(QString, condition);
    QFETCH(int, sent);
    m_bench->plisio.withdrawals = {answerToOne(), answerToTwo()};
    m_bench->refuse(event, condition);
    const PayoutReport report = pay();
    QCOMPARE(report.error->fault, PayoutFault::Ledger);
    QCOMPARE(report.error->ledger->fault, LedgerFault::Refused);
    QVERIFY(report.isOutcomeStored);
    QCOMPARE(report.records.size(), sent);
    QCOMPARE(requests(), sent);
    QTEST(states(), "states");
}

void TestPayoutRun::neverLosesSightOfWhatWasSent_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("states");
    const QString completed = QStringLiteral("completed");
    const QString error = QStringLiteral("error");
    QTest::newRow("the outcome is not written") << completed << true << QStringLiteral("sending planned");
    QTest::newRow("the outcome is not read back") << completed << false << QStringLiteral("accepted planned");
    QTest::newRow("a doubt is not written") << error << true << QStringLiteral("sending planned");
    QTest::newRow("a doubt is not read back") << error << false << QStringLiteral("unknown planned");
}

// The request is out and the ledger cannot tell of it any more: nobody may take it for unsent.
void TestPayoutRun::neverLosesSightOfWhatWasSent()
{
    QFETCH(QString, status);
    QFETCH(bool, isReadable);
    m_bench->plisio.withdrawals = {answerToOne(status), answerToTwo()};
    const QString afterwards = QStringLiteral("OLD.state = 'sending'");
    isReadable ? m_bench->refuse(QStringLiteral("UPDATE"), afterwards) : m_bench->spoil(afterwards);
    const PayoutReport report = pay();
    QCOMPARE(report.error->ledger->fault, isReadable ? LedgerFault::Refused : LedgerFault::Damaged);
    QVERIFY(!report.isOutcomeStored);
    QCOMPARE(report.records.size(), 1);
    QCOMPARE(report.records.first().state, State::Sending);
    QCOMPARE(report.records.first().withdrawal.recipients(), one().recipients());
    QCOMPARE(report.records.first().operationStatus, status == QLatin1String("completed") ? status : QString());
    QCOMPARE(requests(), 1);
    QTEST(states(), "states");
}

void TestPayoutRun::keepsTheDoubtThatCannotBeSettled()
{
    const QString error = QStringLiteral("error");
    m_bench->plisio.withdrawals = {answerToOne(error), answerToTwo()};
    m_bench->plisio.single = {{QStringLiteral("1"), booked(QStringLiteral("1"), 1, error)}};
    m_bench->refuse(QStringLiteral("UPDATE"), QStringLiteral("OLD.state = 'unknown'"));
    const PayoutReport report = pay();
    QCOMPARE(report.records.first().state, State::Unknown);
    QCOMPARE(states(), QStringLiteral("unknown planned"));
}

QTEST_GUILESS_MAIN(TestPayoutRun)
#include "tst_payoutrun.moc"
