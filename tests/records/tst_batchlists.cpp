#include "records/batchlists.h"

#include "support/ledgerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBatchLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheListWithThePlan();
    void keepsNoListWithoutABatch();
    void writesPlanAndListTogether();
    void findsTheLatestBatchFromAFile_data();
    void findsTheLatestBatchFromAFile();
    void overlooksBatchesOfOtherRows();
    void makesADraftOfABatch();
    void makesADraftOfABatchWithoutAList();

private:
    static BatchList list()
    {
        return {QString(64, u'a'),
                {{1, u" 0xaa"_s, u"0.5"_s, u"ETH"_s, QString(QChar(0xFEFF)) + u"a\n\"b\""_s, u"Ä"_s, 12},
                 {3, u"0xaa"_s, u"0.25"_s, {}, {}, {}, 0}},
                {{3, 1}}};
    }
    static Withdrawal withRow()
    {
        Recipient recipient = somebody();
        recipient.row = 1;
        return someWithdrawal({recipient});
    }
    static Confirmed withList(const BatchList &list)
    {
        return *Confirmed::create(Guards::pass({{withRow()}, list}), {freshId(), someTime(), {}, {}, {}});
    }
    QString planned(const QString &batchId)
    {
        const auto ids =
            onJournal(*m_store, [&](Journal &journal) { return journal.plan(withList(list()), someContext(batchId)); });
        return ids ? ids->front() : QString();
    }
    Result<std::optional<FilePayment>, LedgerError> latest()
    {
        return BatchLists(m_store).latestFrom(list().listFile, {5, 12}).takeResult();
    }

    std::unique_ptr<LedgerFixture> m_ledger;
    std::shared_ptr<Store> m_store;
};

void TestBatchLists::init()
{
    m_store.reset();
    m_ledger = std::make_unique<LedgerFixture>();
    m_store = *m_ledger->open();
}

void TestBatchLists::keepsTheListWithThePlan()
{
    QVERIFY(!planned(u"b1"_s).isEmpty());
    QCOMPARE(*BatchLists(m_store).of(u"b1"_s).takeResult(), list());
    QCOMPARE(*BatchLists(m_store).of(u"b2"_s).takeResult(), BatchList{});
}

void TestBatchLists::keepsNoListWithoutABatch()
{
    QVERIFY(!planned({}).isEmpty());
    QCOMPARE(*BatchLists(m_store).of({}).takeResult(), BatchList{});
}

void TestBatchLists::writesPlanAndListTogether()
{
    QVERIFY(!planned(u"b1"_s).isEmpty());
    QVERIFY(planned(u"b1"_s).isEmpty()); // its list is known, so nothing of the second plan is written
    const auto count =
        m_store->read([](Connection &connection) { return connection.value(u"SELECT count(*) FROM withdrawal"_s); });
    QCOMPARE(QFuture(count).takeResult()->toInt(), 1);
}

void TestBatchLists::findsTheLatestBatchFromAFile_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("counts");
    QTest::newRow("accepted") << Outcome(Accepted{operationFor(withRow())}) << true;
    QTest::newRow("in doubt") << Outcome(Unknown{}) << true;
    QTest::newRow("refused") << Outcome(Rejected{}) << false;
    QTest::newRow("unsent") << Outcome(Unsent{UnsentCause::HostNotFound}) << false;
}

void TestBatchLists::findsTheLatestBatchFromAFile()
{
    QFETCH(Outcome, outcome);
    QCOMPARE(*latest(), std::nullopt);
    const QString id = planned(u"b1"_s);
    QCOMPARE(**latest(), (FilePayment{u"b1"_s, someTime()}));
    const auto recorded = onJournal(*m_store, [&](Journal &journal) {
        static_cast<void>(journal.claim(id, someContext(), someTime()));
        return journal.record(id, outcome, someTime());
    });
    QVERIFY(recorded);
    QTEST(latest()->has_value(), "counts");
    planned(u"b2"_s);
    QCOMPARE((*latest())->batchId, u"b2"_s);
}

void TestBatchLists::overlooksBatchesOfOtherRows()
{
    planned(u"b1"_s);
    QCOMPARE(*BatchLists(m_store).latestFrom(list().listFile, {0, 13}).takeResult(), std::nullopt);
    QCOMPARE(*BatchLists(m_store).latestFrom(QString(64, u'b'), {12}).takeResult(), std::nullopt);
}

void TestBatchLists::makesADraftOfABatch()
{
    planned(u"b1"_s);
    const BatchDraft draft = draftFrom(*BatchLists(m_store).sourceOf(u"b1"_s).takeResult());
    QCOMPARE(draft.rows, list().rows);
    QCOMPARE(draft.listFile, list().listFile);
    QCOMPARE(draft.currency, u"ETH"_s);
    QCOMPARE(draft.duplicates, DuplicateRule::Merge);
    QCOMPARE(draft.maxRecipients, BatchDraft().maxRecipients);
}

void TestBatchLists::makesADraftOfABatchWithoutAList()
{
    BatchSource source;
    source.records.append(WithdrawalRecord{
        .id = u"w1"_s, .batchId = u"b1"_s, .replaces = {}, .withdrawal = withRow(), .keyId = {}, .hostId = {}});
    source.records.append(source.records.front());
    const BatchDraft draft = draftFrom(source);
    QCOMPARE(draft.rows.size(), 1);
    QCOMPARE(draft.rows.front().amount, u"0.25"_s);
    QCOMPARE(draft.maxRecipients, 1);
}

QTEST_GUILESS_MAIN(TestBatchLists)
#include "tst_batchlists.moc"
