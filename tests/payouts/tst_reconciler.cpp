#include "payouts/reconciler.h"

#include "doubtbench.h"

// One withdrawal in doubt and what Plisio lists, read by the reconciler on its own.
class TestReconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DoubtBench>(); }
    void cleanup() { m_bench.reset(); }

    void settlesByExactlyOneCandidate_data();
    void settlesByExactlyOneCandidate();
    void findsItBehindOtherPages_data();
    void findsItBehindOtherPages();
    void findsWhatShowsLate();
    void settlesARowThatWasInterrupted();
    void settlesWhatACopyOfTheLedgerSent();
    void leavesARowThatIsUnderWay();
    void bearsAClockThatIsWrongByHours_data();
    void bearsAClockThatIsWrongByHours();
    void asksAPersonWhereAnotherRowFits_data();
    void asksAPersonWhereAnotherRowFits();
    void takesNoOperationThatAnotherRowHas();
    void neverSettlesRowsOfAnotherKeyOrHost_data();
    void neverSettlesRowsOfAnotherKeyOrHost();
    void marksADeclaredRowThatTurnsUp();
    void marksNoDeclaredRowForWhatIsInDoubt();
    void reportsWhatTheLedgerRefuses();

private:
    using State = WithdrawalState;

    ReconcileReport reconcile() { return resultOf(Reconciler::start(m_bench->tools, this)); }
    [[nodiscard]] State stateOf(const QString &id) const { return m_bench->row(id).state; }
    [[nodiscard]] ListedPlisio &plisio() const { return m_bench->plisio; }

    std::unique_ptr<DoubtBench> m_bench;
};

namespace {

const QString first = QStringLiteral("1");
const QString second = QStringLiteral("2");

} // namespace

void TestReconciler::settlesByExactlyOneCandidate_data()
{
    using Operations = QList<Operation>;
    QTest::addColumn<Operations>("operations");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isAmbiguous");
    QTest::newRow("none") << Operations{} << State::Unknown << false;
    QTest::newRow("another payment") << Operations{toSomebodyElse()} << State::Unknown << false;
    QTest::newRow("one") << Operations{toSomebodyElse(), booked(first)} << State::Accepted << false;
    QTest::newRow("one, still pending") << Operations{booked(first, 1, QStringLiteral("pending"))} << State::Accepted
                                        << false;
    QTest::newRow("two") << Operations{booked(first), booked(second)} << State::Unknown << true;
}

void TestReconciler::settlesByExactlyOneCandidate()
{
    QFETCH(QList<Operation>, operations);
    QFETCH(bool, isAmbiguous);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {operations, {}};
    const ReconcileReport report = reconcile();
    QVERIFY(report.isComplete);
    QVERIFY(!report.ask && !report.ledger);
    QCOMPARE(report.records.size(), 1);
    QTEST(report.records.first().state, "state");
    QCOMPARE(report.records.first().operationId.isEmpty(), report.records.first().state != State::Accepted);
    QCOMPARE(report.ambiguous, isAmbiguous ? QStringList{id} : QStringList{});
    QCOMPARE(plisio().count("operations/withdraw"), 0);
}

void TestReconciler::findsItBehindOtherPages_data()
{
    using Pages = QList<QList<Operation>>;
    const Operation stranger = toSomebodyElse();
    QTest::addColumn<Pages>("pages");
    QTest::newRow("a later page") << Pages{{stranger}, {booked(first)}, {}};
    QTest::newRow("on two pages that overlap") << Pages{{stranger, booked(first)}, {booked(first), stranger}, {}};
    QTest::newRow("the last page again and again") << Pages{{stranger}, {booked(first)}};
}

void TestReconciler::findsItBehindOtherPages()
{
    QFETCH(QList<QList<Operation>>, pages);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = pages;
    QVERIFY(reconcile().isComplete);
    QCOMPARE(m_bench->row(id).operationId, first);
}

void TestReconciler::findsWhatShowsLate()
{
    const QString id = m_bench->rowIn(State::Unknown);
    QVERIFY(reconcile().isComplete);
    QCOMPARE(stateOf(id), State::Unknown);
    plisio().pages = {{booked(first)}};
    QVERIFY(reconcile().isComplete);
    QCOMPARE(stateOf(id), State::Accepted);
}

void TestReconciler::settlesARowThatWasInterrupted()
{
    const QString id = m_bench->rowIn(State::Sending);
    plisio().pages = {{booked(first)}};
    reconcile();
    QCOMPARE(stateOf(id), State::Accepted);
}

void TestReconciler::settlesWhatACopyOfTheLedgerSent()
{
    const QString id = m_bench->rowIn(State::Planned);
    onJournal(*m_bench->store,
              [&id](Journal &journal) { return journal.doubt(id, DoubtCause::RestoredLedger, someTime()).hasValue(); });
    plisio().pages = {{booked(first)}};
    reconcile();
    QCOMPARE(stateOf(id), State::Accepted);
}

void TestReconciler::leavesARowThatIsUnderWay()
{
    const QString id = m_bench->rowIn(State::Sending);
    m_bench->now = someTime().addSecs(DoubtBench::deadlineSecs);
    plisio().pages = {{booked(first)}};
    const ReconcileReport report = reconcile();
    QCOMPARE(report.records.size(), 1);
    QCOMPARE(stateOf(id), State::Sending);
    QCOMPARE(plisio().count("operations"), 0);
}

void TestReconciler::bearsAClockThatIsWrongByHours_data()
{
    QTest::addColumn<qint64>("secs");
    QTest::addColumn<State>("state");
    QTest::newRow("12 hours early") << qint64(-12 * 3600) << State::Accepted;
    QTest::newRow("12 hours late") << qint64(12 * 3600) << State::Accepted;
    QTest::newRow("more than a day early") << qint64(-25 * 3600) << State::Unknown;
    QTest::newRow("more than a day late") << qint64(25 * 3600) << State::Unknown;
}

void TestReconciler::bearsAClockThatIsWrongByHours()
{
    QFETCH(qint64, secs);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first, secs)}};
    reconcile();
    QTEST(stateOf(id), "state");
}

void TestReconciler::asksAPersonWhereAnotherRowFits_data()
{
    QTest::addColumn<State>("other");
    QTest::addColumn<bool>("isAmbiguous");
    QTest::newRow("in doubt too") << State::Unknown << true;
    QTest::newRow("rejected") << State::Rejected << true;
    QTest::newRow("unsent") << State::Unsent << true;
    QTest::newRow("declared not sent") << State::DeclaredNotSent << true;
    QTest::newRow("planned, so never sent") << State::Planned << false;
    QTest::newRow("accepted, with its own operation") << State::Accepted << false;
    QTest::newRow("failed, with its own operation") << State::Failed << false;
}

void TestReconciler::asksAPersonWhereAnotherRowFits()
{
    QFETCH(State, other);
    QFETCH(bool, isAmbiguous);
    const QString twin = m_bench->rowIn(other);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first)}};
    const ReconcileReport report = reconcile();
    QCOMPARE(stateOf(id), isAmbiguous ? State::Unknown : State::Accepted);
    QCOMPARE(report.ambiguous.contains(id), isAmbiguous);
    QCOMPARE(stateOf(twin), other);
}

void TestReconciler::takesNoOperationThatAnotherRowHas()
{
    m_bench->rowIn(State::Accepted);
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(QStringLiteral("accepted"))}};
    QVERIFY(reconcile().ambiguous.isEmpty());
    QCOMPARE(stateOf(id), State::Unknown);
}

void TestReconciler::neverSettlesRowsOfAnotherKeyOrHost_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("hostId");
    const QString key = QStringLiteral("key one");
    const QString host = QStringLiteral("loopback");
    QTest::newRow("no key") << false << key << host;
    QTest::newRow("another key") << true << QStringLiteral("key two") << host;
    QTest::newRow("another host") << true << key << QStringLiteral("api.plisio.net");
}

void TestReconciler::neverSettlesRowsOfAnotherKeyOrHost()
{
    QFETCH(bool, hasKey);
    QFETCH(QString, keyId);
    QFETCH(QString, hostId);
    m_bench = std::make_unique<DoubtBench>(hostId);
    const QString known = m_bench->rowInDoubtAbout(booked(second));
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first)}};
    plisio().single = {{second, booked(second)}};
    m_bench->key.isMissing = !hasKey;
    m_bench->key.id = keyId;
    const ReconcileReport report = reconcile();
    QVERIFY(!report.isComplete);
    QCOMPARE(report.records.size(), 2);
    QCOMPARE(stateOf(id), State::Unknown);
    QCOMPARE(stateOf(known), State::Unknown);
    QCOMPARE(plisio().count("operations"), 0);
}

void TestReconciler::marksADeclaredRowThatTurnsUp()
{
    const QString id = m_bench->rowIn(State::DeclaredNotSent);
    m_bench->now = someTime().addDays(2);
    plisio().pages = {{booked(first)}};
    QVERIFY(reconcile().records.isEmpty());
    QCOMPARE(stateOf(id), State::DeclaredNotSent);
    QCOMPARE(m_bench->row(id).contradictingOperation, first);
}

void TestReconciler::marksNoDeclaredRowForWhatIsInDoubt()
{
    const QString declared = m_bench->rowIn(State::DeclaredNotSent);
    const QString doubt = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first)}};
    QCOMPARE(reconcile().ambiguous, QStringList{doubt});
    QVERIFY(m_bench->row(declared).contradictingOperation.isEmpty());
}

void TestReconciler::reportsWhatTheLedgerRefuses()
{
    const QString id = m_bench->rowIn(State::Unknown);
    plisio().pages = {{booked(first)}};
    m_bench->refuse(QStringLiteral("UPDATE"));
    const ReconcileReport report = reconcile();
    QCOMPARE(report.ledger->fault, LedgerFault::Refused);
    QVERIFY(!report.isComplete);
    QCOMPARE(report.records.first().state, State::Unknown);
    QCOMPARE(stateOf(id), State::Unknown);
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
