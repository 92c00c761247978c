#include "journal/journal.h"

#include "support/ledgerfixture.h"

#include <QTest>

namespace {

QDateTime deadline()
{
    return someTime().addSecs(60);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void plansRowsInOrder();
    void keepsEveryFact();
    void refusesTheSameConsentTwice();
    void plansAllOrNothing();
    void claimsOnce();
    void refusesAClaim_data();
    void refusesAClaim();
    void recordsOutcomes_data();
    void recordsOutcomes();
    void settlesARowThatKnowsItsOperationByNoOther();

private:
    QString planned(const Confirmed &plan = confirmed(), const JournalContext &context = someContext());
    QString claimed();
    WithdrawalRecord found(const QString &id);

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

void TestJournal::init()
{
    m_ledger = std::make_unique<LedgerFixture>();
    auto store = m_ledger->open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *store;
}

void TestJournal::cleanup()
{
    m_store.reset();
    m_ledger.reset();
}

QString TestJournal::planned(const Confirmed &plan, const JournalContext &context)
{
    const auto ids = onJournal(*m_store, [&](Journal &journal) { return journal.plan(plan, context); });
    return ids ? ids->front() : QString();
}

QString TestJournal::claimed()
{
    const QString id = planned();
    const auto claim =
        onJournal(*m_store, [&](Journal &journal) { return journal.claim(id, someContext(), deadline()); });
    return claim ? id : QString();
}

WithdrawalRecord TestJournal::found(const QString &id)
{
    return *onJournal(*m_store, [&id](Journal &journal) { return journal.find(id); });
}

void TestJournal::plansRowsInOrder()
{
    const QList<Withdrawal> withdrawals{
        someWithdrawal({somebody(QStringLiteral("0xaa"))}),
        someWithdrawal({somebody(QStringLiteral("0xbb")), somebody(QStringLiteral("0xcc"))})};
    const auto ids = onJournal(*m_store, [&](Journal &journal) {
        return journal.plan(confirmed(withdrawals), someContext(QStringLiteral("batch 1")));
    });
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
    QCOMPARE(ids->size(), 2);
    QCOMPARE(found(ids->at(0)).withdrawal.recipients(), withdrawals.at(0).recipients());
    QCOMPARE(found(ids->at(1)).withdrawal.recipients(), withdrawals.at(1).recipients());
    QCOMPARE(found(ids->at(1)).batchId, QStringLiteral("batch 1"));
    QCOMPARE(found(ids->at(1)).state, WithdrawalState::Planned);
}

void TestJournal::keepsEveryFact()
{
    const QString awkward =
        QChar(0xFEFF) + QString::fromUtf16(u"line\none \U0001F4B6 '; DROP TABLE withdrawal; --\u202E");
    Recipient recipient = somebody(QStringLiteral("0xAb"), QStringLiteral("9999999999999999.000000000000000001"));
    recipient.row = 7;
    recipient.note = awkward;
    recipient.name = awkward;
    const auto withdrawal = Withdrawal::create({QStringLiteral("ETH"), 18, FeePlan::Priority, {recipient}, awkward});
    const WithdrawalRecord record = found(planned(confirmed({*withdrawal})));
    QCOMPARE(record.withdrawal.recipients(), QList{recipient});
    QCOMPARE(record.withdrawal.note(), awkward);
    QCOMPARE(record.withdrawal.feePlan(), FeePlan::Priority);
    QCOMPARE(record.withdrawal.precision(), 18);
    QCOMPARE(record.keyId, QStringLiteral("key one"));
    QCOMPARE(record.hostId, QStringLiteral("loopback"));
    QCOMPARE(record.confirmedAt, someTime());
    QVERIFY(!record.claimedAt.isValid());
    QVERIFY(!record.endedAt.isValid());
    QVERIFY(record.batchId.isEmpty());
}

void TestJournal::refusesTheSameConsentTwice()
{
    const Confirmed once = confirmed();
    QVERIFY(!planned(once).isEmpty());
    const auto again = onJournal(*m_store, [&](Journal &journal) { return journal.plan(once, someContext()); });
    QVERIFY(!again);
    QCOMPARE(again.error().fault, LedgerFault::Refused);
    QCOMPARE(onJournal(*m_store, [](Journal &journal) { return journal.openTwins(someWithdrawal()); })->size(), 1);
}

void TestJournal::plansAllOrNothing()
{
    JournalContext context = someContext();
    const QString sameId = freshId();
    context.makeId = [sameId] {
        return sameId;
    };
    const auto ids = onJournal(*m_store, [&](Journal &journal) {
        return journal.plan(confirmed({someWithdrawal(), someWithdrawal({somebody(QStringLiteral("0xbb"))})}), context);
    });
    QVERIFY(!ids);
    QCOMPARE(onJournal(*m_store, [](Journal &journal) { return journal.openTwins(someWithdrawal()); })->size(), 0);
}

void TestJournal::claimsOnce()
{
    const QString id = planned();
    auto first = onJournal(*m_store, [&](Journal &journal) { return journal.claim(id, someContext(), deadline()); });
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->id(), id);
    QCOMPARE(withdrawalQuery(first->withdrawal()), withdrawalQuery(someWithdrawal()));
    const auto second =
        onJournal(*m_store, [&](Journal &journal) { return journal.claim(id, someContext(), deadline()); });
    QVERIFY(!second);
    QCOMPARE(second.error().fault, LedgerFault::AlreadyClaimed);
    const WithdrawalRecord record = found(id);
    QCOMPARE(record.state, WithdrawalState::Sending);
    QCOMPARE(record.claimedAt, someTime());
    QCOMPARE(record.deadlineAt, deadline());
    QVERIFY(record.isUnderWay);
}

void TestJournal::refusesAClaim_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("hostId");
    QTest::newRow("another key") << QStringLiteral("key two") << QStringLiteral("loopback");
    QTest::newRow("another host") << QStringLiteral("key one") << QStringLiteral("api.plisio.net");
}

void TestJournal::refusesAClaim()
{
    QFETCH(QString, keyId);
    QFETCH(QString, hostId);
    const QString id = planned();
    JournalContext context = someContext();
    context.keyId = keyId;
    context.hostId = hostId;
    const auto claim = onJournal(*m_store, [&](Journal &journal) { return journal.claim(id, context, deadline()); });
    QVERIFY(!claim);
    QCOMPARE(claim.error().fault, LedgerFault::NotAllowed);
    QCOMPARE(found(id).state, WithdrawalState::Planned);
}

void TestJournal::recordsOutcomes_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<WithdrawalState>("state");
    const Operation good = operationFor(someWithdrawal());
    QTest::newRow("accepted") << Outcome(Accepted{good}) << WithdrawalState::Accepted;
    QTest::newRow("rejected") << Outcome(Rejected{{QStringLiteral("Bad Request"), 115, QStringLiteral("no"), {}}})
                              << WithdrawalState::Rejected;
    QTest::newRow("unsent") << Outcome(Unsent{UnsentCause::TlsFailed}) << WithdrawalState::Unsent;
    QTest::newRow("unknown") << Outcome(Unknown{DoubtCause::HttpStatus, 502, std::nullopt}) << WithdrawalState::Unknown;
}

void TestJournal::recordsOutcomes()
{
    QFETCH(Outcome, outcome);
    const QString id = claimed();
    const auto state = onJournal(*m_store, [&](Journal &journal) { return journal.record(id, outcome, someTime()); });
    QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
    QTEST(*state, "state");
    QTEST(found(id).state, "state");
    QCOMPARE(found(id).endedAt, someTime());
}

void TestJournal::settlesARowThatKnowsItsOperationByNoOther()
{
    const QString id = claimed();
    const Operation own = operationFor(someWithdrawal(), QStringLiteral("own"), QStringLiteral("error"));
    const Operation other = operationFor(someWithdrawal(), QStringLiteral("other"));
    const auto settled = [&](const Operation &operation) {
        return onJournal(*m_store, [&](Journal &journal) {
            return journal.settle(id, operation, OperationSource::Confirmed, someTime());
        });
    };
    const Outcome doubt = Unknown{DoubtCause::OperationError, 201, own};
    QVERIFY(onJournal(*m_store, [&](Journal &journal) { return journal.record(id, doubt, someTime()); }));
    QCOMPARE(settled(other).error().fault, LedgerFault::NotAllowed);
    QCOMPARE(found(id).operationId, own.id);
    QCOMPARE(*settled(own), WithdrawalState::Failed);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
