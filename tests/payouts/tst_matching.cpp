#include "payouts/matching.h"

#include <QTest>

namespace {

const QDateTime claimed(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
const QString address = QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");

WithdrawalRecord makeRecord(const QString &id, WithdrawalState state, const QDateTime &at = claimed)
{
    WithdrawalParts parts;
    parts.currency = QStringLiteral("BTC");
    parts.recipients = {{address, *Amount::parse(u"0.5"), {}, {}, {}}};
    WithdrawalRecord record{id, {}, {}, *Withdrawal::create(parts), QStringLiteral("key"), QStringLiteral("host")};
    record.state = state;
    record.claimedAt = at;
    record.deadlineAt = at.addSecs(60);
    return record;
}

Operation makeOperation(const QString &id, const QDateTime &at = claimed.addSecs(1))
{
    Operation operation;
    operation.id = id;
    operation.type = QStringLiteral("cash_out");
    operation.status = QStringLiteral("completed");
    operation.currency = QStringLiteral("BTC");
    operation.amount = Amount::parse(u"0.50").value();
    operation.recipients = {{address, *operation.amount}};
    operation.hasRecipients = true;
    operation.createdAt = at;
    return operation;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesOneByOne();
    void findsNothingInAnEmptyList();
    void leavesTwoCandidatesToAPerson();
    void leavesATwinsCandidateToAPerson_data();
    void leavesATwinsCandidateToAPerson();
    void ignoresATwinThatHasItsOperation();
    void ignoresATwinFromAnotherTime();
    void bearsAClockThatIsWrongByHours_data();
    void bearsAClockThatIsWrongByHours();
    void comparesEveryField();
};

void TestMatching::settlesOneByOne()
{
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    const MatchReport report = match(row, {makeOperation(QStringLiteral("1"))}, {row});
    QCOMPARE(report.kind, MatchReport::Kind::One);
    QCOMPARE(report.candidates.first().id, QStringLiteral("1"));
}

void TestMatching::findsNothingInAnEmptyList()
{
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    QCOMPARE(match(row, {}, {row}).kind, MatchReport::Kind::None);
}

void TestMatching::leavesTwoCandidatesToAPerson()
{
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Sending);
    const MatchReport report =
        match(row, {makeOperation(QStringLiteral("1")), makeOperation(QStringLiteral("2"))}, {row});
    QCOMPARE(report.kind, MatchReport::Kind::Several);
    QCOMPARE(report.candidates.size(), 2);
}

void TestMatching::leavesATwinsCandidateToAPerson_data()
{
    QTest::addColumn<WithdrawalState>("state");
    QTest::newRow("in doubt too") << WithdrawalState::Unknown;
    QTest::newRow("rejected") << WithdrawalState::Rejected;
    QTest::newRow("unsent") << WithdrawalState::Unsent;
    QTest::newRow("declared not sent") << WithdrawalState::DeclaredNotSent;
}

void TestMatching::leavesATwinsCandidateToAPerson()
{
    QFETCH(WithdrawalState, state);
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    const WithdrawalRecord twin = makeRecord(QStringLiteral("b"), state);
    QCOMPARE(match(row, {makeOperation(QStringLiteral("1"))}, {row, twin}).kind, MatchReport::Kind::Several);
}

void TestMatching::ignoresATwinThatHasItsOperation()
{
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    WithdrawalRecord failed = makeRecord(QStringLiteral("b"), WithdrawalState::Failed);
    failed.operationId = QStringLiteral("2");
    QCOMPARE(match(row, {makeOperation(QStringLiteral("1"))}, {row, failed}).kind, MatchReport::Kind::One);
}

void TestMatching::ignoresATwinFromAnotherTime()
{
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    const WithdrawalRecord twin = makeRecord(QStringLiteral("b"), WithdrawalState::Rejected, claimed.addDays(-30));
    WithdrawalRecord planned = makeRecord(QStringLiteral("c"), WithdrawalState::Planned);
    planned.claimedAt = {};
    planned.deadlineAt = {};
    QCOMPARE(match(row, {makeOperation(QStringLiteral("1"))}, {twin, planned}).kind, MatchReport::Kind::One);
}

void TestMatching::bearsAClockThatIsWrongByHours_data()
{
    QTest::addColumn<qint64>("secs");
    QTest::addColumn<bool>("expected");
    QTest::newRow("12 hours early") << qint64(-12 * 3600) << true;
    QTest::newRow("a day early") << qint64(-24 * 3600) << true;
    QTest::newRow("more than a day early") << qint64(-24 * 3600 - 1) << false;
    QTest::newRow("a day and the deadline late") << qint64(24 * 3600 + 60) << true;
    QTest::newRow("more than that late") << qint64(24 * 3600 + 61) << false;
}

void TestMatching::bearsAClockThatIsWrongByHours()
{
    QFETCH(qint64, secs);
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    QTEST(fits(row, makeOperation(QStringLiteral("1"), claimed.addSecs(secs))), "expected");
}

void TestMatching::comparesEveryField()
{
    const WithdrawalRecord row = makeRecord(QStringLiteral("a"), WithdrawalState::Unknown);
    Operation other = makeOperation(QStringLiteral("1"));
    QVERIFY(fits(row, other));
    other.currency = QStringLiteral("LTC");
    QVERIFY(!fits(row, other));
    other = makeOperation(QStringLiteral("1"));
    other.amount = Amount::parse(u"0.51").value();
    QVERIFY(!fits(row, other));
    other = makeOperation(QStringLiteral("1"));
    other.type = QStringLiteral("invoice");
    QVERIFY(!fits(row, other));
    other = makeOperation(QStringLiteral("1"));
    other.hasRecipients = false;
    QVERIFY(!fits(row, other));
}

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
