#include "payouts/listpast.h"

#include "distinctaddress.h"
#include "payoutbench.h"
#include "payouts/livebatchservice.h"
#include "records/batchlists.h"
#include "records/listfiles.h"

// What the past of a list's file means for a payout of it.
class TestListPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheListOfABatch();
    void warnsOfRowsThatTheirFileHadPaid();
    void sendsRowsOfAResultFileInPlaceOfTheirs();
    void warnsOfRowsThatWerePaidSinceTheFileWasOpened();
    void looksForWhatACopyOfTheLedgerSentAgain();

private:
    using State = WithdrawalState;

    // Three rows of a file, each a withdrawal of its own, of which the second is refused; and what a file of its results
    // would be kept as.
    BatchReport sendFileRefused();
    void keepResults(const BatchReport &report);
    [[nodiscard]] BatchReport resume(const QString &batchId, std::optional<Confirmed> retry = {});
    [[nodiscard]] int requests() const { return m_bench->plisio->withdrawalRequests(); }

    std::unique_ptr<PayoutBench> m_bench;
    std::unique_ptr<LiveBatchService> m_batches;
};

namespace {

template<class Value>
Value resultOf(const QFuture<Value> &future)
{
    PayoutBench::wait(future);
    return future.result();
}

// Each row a payment of its own.
BatchDraft listOf(int recipients)
{
    BatchDraft draft;
    draft.currency = QStringLiteral("ETH");
    draft.maxRecipients = 2;
    for (int number = 1; number <= recipients; ++number) {
        draft.rows.append({number, distinctAddress(number), QStringLiteral("0.00%1").arg(number), {}, {}, {}});
    }
    return draft;
}

QList<WithdrawalState> statesOf(const BatchReport &report)
{
    QList<WithdrawalState> states;
    for (const WithdrawalRecord &record : report.records) {
        states.append(record.state);
    }
    return states;
}

BatchDraft fileOf(int recipients, char hash)
{
    BatchDraft draft = listOf(recipients);
    draft.maxRecipients = 1;
    draft.listFile = QString(64, QLatin1Char(hash));
    for (RecipientRow &row : draft.rows) {
        row.fileRow = row.row + 10;
    }
    return draft;
}

QList<FindingName> warningsOf(const Preparation &preparation)
{
    QList<FindingName> names;
    for (const Finding &finding : preparation.findings) {
        if (strengthOf(finding.name) == FindingStrength::Warning) {
            names.append(finding.name);
        }
    }
    return names;
}

} // namespace

void TestListPast::init()
{
    m_bench = std::make_unique<PayoutBench>();
    m_batches = std::make_unique<LiveBatchService>(m_bench->tools(), *m_bench->service);
}

void TestListPast::cleanup()
{
    m_batches.reset();
    m_bench.reset();
}

BatchReport TestListPast::resume(const QString &batchId, std::optional<Confirmed> retry)
{
    return resultOf(m_batches->resume(batchId, RefusalRule::Stop, std::move(retry)));
}

BatchReport TestListPast::sendFileRefused()
{
    m_bench->plisio->choose(PracticeScenario::BadAddress, 2);
    const Preparation preparation = resultOf(m_batches->prepare(fileOf(3, 'a')));
    return resultOf(m_batches->send(m_bench->confirm(preparation), {RefusalRule::Continue}));
}

void TestListPast::keepResults(const BatchReport &report)
{
    KeptList list;
    list.hash = QString(64, u'b');
    list.text = "address,amount\n";
    for (qsizetype index = 0; index < report.records.size(); ++index) {
        list.earlier.insert(int(index) + 11, report.records.at(index).id);
    }
    QVERIFY(resultOf(ListFiles(m_bench->store).keep(list)));
}

void TestListPast::keepsTheListOfABatch()
{
    const BatchDraft draft = fileOf(2, 'a');
    const BatchReport report =
        resultOf(m_batches->send(m_bench->confirm(resultOf(m_batches->prepare(draft))), {RefusalRule::Stop}));
    const BatchSource source = *resultOf(BatchLists(m_bench->store).sourceOf(report.batchId));
    QCOMPARE(source.list.rows, draft.rows);
    QCOMPARE(source.list.listFile, draft.listFile);
    QCOMPARE(source.records.size(), 2);
    QVERIFY(!source.file);
}

void TestListPast::warnsOfRowsThatTheirFileHadPaid()
{
    BatchDraft draft = fileOf(4, 'a');
    draft.rows.resize(2);
    static_cast<void>(
        resultOf(m_batches->send(m_bench->confirm(resultOf(m_batches->prepare(draft))), {RefusalRule::Stop})));
    QVERIFY(warningsOf(resultOf(m_batches->prepare(draft))).contains(FindingName::SameFile));
    draft = fileOf(4, 'a');
    draft.rows.remove(0, 2); // the rest of the file
    QCOMPARE(warningsOf(resultOf(m_batches->prepare(draft))), {});
    QCOMPARE(warningsOf(resultOf(m_batches->prepare(fileOf(4, 'b')))).contains(FindingName::SameFile), false);
}

void TestListPast::sendsRowsOfAResultFileInPlaceOfTheirs()
{
    const BatchReport first = sendFileRefused();
    QCOMPARE(statesOf(first), (QList<State>{State::Accepted, State::Rejected, State::Accepted}));
    keepResults(first);
    BatchDraft draft = fileOf(3, 'b');
    draft.maxRecipients = 100;
    draft.rows.remove(2);
    draft.rows.removeFirst();
    draft.rows.front().address = distinctAddress(99); // corrected
    draft.rows.append({4, distinctAddress(7), QStringLiteral("0.5"), {}, {}, {}});
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    QCOMPARE(preparation.plan->plan().withdrawals.size(), 2); // what goes out again stays by itself
    const BatchReport second = resultOf(m_batches->send(m_bench->confirm(preparation), {RefusalRule::Stop}));
    QCOMPARE(statesOf(second), (QList<State>{State::Accepted, State::Accepted}));
    QVERIFY(second.batchId != first.batchId);
    QCOMPARE(second.records.at(0).replaces, first.records.at(1).id);
    QCOMPARE(second.records.at(1).replaces, QString());
    // So that nothing of the first batch is left to pay.
    QVERIFY(resultOf(m_batches->unfinished())->isEmpty());
    QVERIFY(!resultOf(m_batches->prepareResume(first.batchId, {Retry::Kind::AsBefore})).retry);
}

void TestListPast::warnsOfRowsThatWerePaidSinceTheFileWasOpened()
{
    const BatchReport first = sendFileRefused();
    keepResults(first);
    BatchDraft draft = fileOf(3, 'b');
    draft.rows = {draft.rows.at(1)};
    const ResumePreparation retry = resultOf(m_batches->prepareResume(first.batchId, {Retry::Kind::AsBefore}));
    static_cast<void>(resume(first.batchId, m_bench->confirm(*retry.retry)));
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    QVERIFY(warningsOf(preparation).contains(FindingName::DuplicatePayment));
    QVERIFY(preparation.plan->replacements().isEmpty());
}

void TestListPast::looksForWhatACopyOfTheLedgerSentAgain()
{
    const BatchReport first = sendFileRefused();
    keepResults(first);
    BatchDraft draft = fileOf(3, 'b');
    draft.rows = {draft.rows.at(1)};
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    {
        PayoutBench copy(*m_bench);
        LiveBatchService batches(copy.tools(), *copy.service);
        static_cast<void>(resultOf(batches.send(copy.confirm(resultOf(batches.prepare(draft))), {RefusalRule::Stop})));
    }
    const int before = requests();
    const BatchReport second = resultOf(m_batches->send(m_bench->confirm(preparation), {RefusalRule::Stop}));
    QCOMPARE(second.records.size(), 1);
    QVERIFY(second.records.front().state != State::Planned);
    QCOMPARE(requests(), before); // it was found there, and not sent a second time
}

QTEST_GUILESS_MAIN(TestListPast)
#include "tst_listpast.moc"
