#include "payouts/livebatchservice.h"

#include "core/batchrecords.h"

#include "batchbench.h"
#include "records/batchlists.h"
#include "records/listfiles.h"

#include <QSignalSpy>

class TestLiveBatchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsOneWithdrawalAfterTheOther();
    void tellsHowFarItIs();
    void stopsWhenAsked();
    void endsAtADoubtAndLooksItUp();
    void sendsNothingWhileItHasADoubt();
    void doesAtARefusalWhatWasAsked_data();
    void doesAtARefusalWhatWasAsked();
    void waitsAfterATestPayment();
    void doubtsWhatACopyOfTheLedgerSent();
    void doubtsWhatACopyOfTheLedgerSentAgain();
    void resumesNothingWithoutPlisiosList();
    void warnsOfWhatAnotherBatchStillPlans();
    void refusesWhatItDoesNotKnow();
    void refusesAListWithErrors();
    void keepsTheListOfABatch();
    void warnsOfRowsThatTheirFileHadPaid();
    void sendsRowsOfAResultFileInPlaceOfTheirs();
    void warnsOfRowsThatWerePaidSinceTheFileWasOpened();
    void looksForWhatACopyOfTheLedgerSentAgain();

private:
    using State = WithdrawalState;

    [[nodiscard]] BatchReport send(int recipients, RefusalRule rule = RefusalRule::Stop);
    // Three rows of a file, each a withdrawal of its own, of which the second is refused; and what a file of its results
    // would be kept as.
    BatchReport sendFileRefused();
    void keepResults(const BatchReport &report);
    [[nodiscard]] BatchReport resume(const QString &batchId, std::optional<Confirmed> retry = {});
    [[nodiscard]] int requests() const { return m_bench->plisio->withdrawalRequests(); }

    std::unique_ptr<PayoutBench> m_bench;
    std::unique_ptr<LiveBatchService> m_batches;
};

void TestLiveBatchService::init()
{
    m_bench = std::make_unique<PayoutBench>();
    m_batches = std::make_unique<LiveBatchService>(m_bench->tools(), *m_bench->service);
}

void TestLiveBatchService::cleanup()
{
    m_batches.reset();
    m_bench.reset();
}

BatchReport TestLiveBatchService::send(int recipients, RefusalRule rule)
{
    const Preparation preparation = resultOf(m_batches->prepare(listOf(recipients)));
    return resultOf(m_batches->send(m_bench->confirm(preparation), {rule}));
}

BatchReport TestLiveBatchService::resume(const QString &batchId, std::optional<Confirmed> retry)
{
    return resultOf(m_batches->resume(batchId, RefusalRule::Stop, std::move(retry)));
}

void TestLiveBatchService::sendsOneWithdrawalAfterTheOther()
{
    const BatchReport report = send(5);
    QVERIFY(!report.error);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(report.records.at(0).withdrawal.type(), WithdrawalType::MassCashOut);
    QCOMPARE(report.records.at(2).withdrawal.type(), WithdrawalType::CashOut);
    for (const WithdrawalRecord &record : report.records) {
        QCOMPARE(record.batchId, report.batchId);
    }
    QCOMPARE(requests(), 3);
}

void TestLiveBatchService::tellsHowFarItIs()
{
    QList<std::pair<qsizetype, qsizetype>> told;
    connect(m_batches.get(), &BatchService::progressed, this, [&told](const BatchProgress &progress) {
        told.append({progress.done, progress.total});
    });
    QVERIFY(!send(4).error);
    QCOMPARE(told, (QList<std::pair<qsizetype, qsizetype>>{{0, 2}, {1, 2}, {2, 2}}));
}

void TestLiveBatchService::stopsWhenAsked()
{
    const auto stopping =
        connect(m_batches.get(), &BatchService::progressed, this, [this](const BatchProgress &progress) {
            if (progress.done == 1) {
                m_batches->stop();
            }
        });
    const BatchReport report = send(5);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Planned, State::Planned}));
    QCOMPARE(requests(), 1);
    disconnect(stopping);
    QCOMPARE(statesOf(resume(report.batchId)), (QList<State>{State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(requests(), 3);
}

void TestLiveBatchService::endsAtADoubtAndLooksItUp()
{
    m_bench->plisio->choose(PracticeScenario::LostAfter, 2);
    const BatchReport report = send(5);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Accepted, State::Planned}));
    QCOMPARE(report.records.at(1).doubtCause, DoubtCause::NoAnswer);
    QCOMPARE(requests(), 2);
    QCOMPARE(statesOf(resume(report.batchId)).back(), State::Accepted);
    QCOMPARE(requests(), 3);
}

void TestLiveBatchService::sendsNothingWhileItHasADoubt()
{
    m_bench->plisio->choose(PracticeScenario::LostBefore, 1);
    const BatchReport report = send(4);
    QCOMPARE(statesOf(report), (QList<State>{State::Unknown, State::Planned}));
    QCOMPARE(statesOf(resume(report.batchId)), (QList<State>{State::Unknown, State::Planned}));
    QCOMPARE(requests(), 1);
}

void TestLiveBatchService::doesAtARefusalWhatWasAsked_data()
{
    QTest::addColumn<RefusalRule>("rule");
    QTest::addColumn<QList<State>>("states");
    QTest::newRow("stop") << RefusalRule::Stop << QList<State>{State::Rejected, State::Planned, State::Planned};
    QTest::newRow("continue") << RefusalRule::Continue
                              << QList<State>{State::Rejected, State::Accepted, State::Accepted};
}

void TestLiveBatchService::doesAtARefusalWhatWasAsked()
{
    QFETCH(RefusalRule, rule);
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    QTEST(statesOf(send(5, rule)), "states");
}

void TestLiveBatchService::waitsAfterATestPayment()
{
    BatchDraft draft = listOf(5);
    draft.testsFirst = true;
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    const RunRules rules{RefusalRule::Continue, FirstPayment::Test};
    const BatchReport report = resultOf(m_batches->send(m_bench->confirm(preparation), rules));
    QVERIFY(!report.error);
    QCOMPARE(statesOf(report), (QList<State>{State::Accepted, State::Planned, State::Planned}));
    QVERIFY(isAfterTest(report.records));
    QCOMPARE(requests(), 1);
    const BatchReport rest = resume(report.batchId);
    QCOMPARE(statesOf(rest), (QList<State>{State::Accepted, State::Accepted, State::Accepted}));
    QCOMPARE(requests(), 3);
}

// The same payment is on Plisio, and no row of this ledger owns it.
void TestLiveBatchService::doubtsWhatACopyOfTheLedgerSent()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(5);
    QCOMPARE(statesOf(report), (QList<State>{State::Rejected, State::Planned, State::Planned}));
    {
        PayoutBench copy(*m_bench);
        LiveBatchService batches(copy.tools(), *copy.service);
        BatchDraft third = listOf(5);
        third.rows = third.rows.mid(2, 2);
        const Preparation preparation = resultOf(batches.prepare(third));
        QVERIFY(!resultOf(batches.send(copy.confirm(preparation), {})).error);
    }
    const BatchReport resumed = resume(report.batchId);
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Unknown, State::Planned}));
    QCOMPARE(resumed.records.at(1).doubtCause, DoubtCause::RestoredLedger);
    QVERIFY(!resumed.error);
    QCOMPARE(requests(), 2);
}

void TestLiveBatchService::doubtsWhatACopyOfTheLedgerSentAgain()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(2);
    QCOMPARE(statesOf(report), QList<State>{State::Rejected});
    {
        PayoutBench copy(*m_bench);
        LiveBatchService batches(copy.tools(), *copy.service);
        const Preparation preparation = resultOf(batches.prepare(listOf(2)));
        QVERIFY(!resultOf(batches.send(copy.confirm(preparation), {})).error);
    }
    const ResumePreparation preparation = resultOf(m_batches->prepareResume(report.batchId, {Retry::Kind::AsBefore}));
    const BatchReport resumed = resume(report.batchId, m_bench->confirm(*preparation.retry));
    QCOMPARE(statesOf(resumed), (QList<State>{State::Rejected, State::Unknown}));
    QCOMPARE(resumed.records.back().doubtCause, DoubtCause::RestoredLedger);
    QCOMPARE(requests(), 2);
}

void TestLiveBatchService::resumesNothingWithoutPlisiosList()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    const BatchReport report = send(5);
    m_bench->plisio.reset();
    const BatchReport resumed = resume(report.batchId);
    QVERIFY(resumed.error);
    QCOMPARE(resumed.error->fault, PayoutFault::Unscanned);
}

// Who sends the list again after a crash must hear that resuming the first batch would pay it twice.
void TestLiveBatchService::warnsOfWhatAnotherBatchStillPlans()
{
    m_bench->plisio->choose(PracticeScenario::NoFunds, 1);
    QCOMPARE(statesOf(send(4)).back(), State::Planned);
    const Preparation again = resultOf(m_batches->prepare(listOf(4)));
    QList<int> warned;
    for (const Finding &finding : again.findings) {
        if (finding.name == FindingName::DuplicatePayment) {
            warned.append(finding.row.value_or(0));
        }
    }
    QCOMPARE(warned, (QList<int>{3, 4}));
}

void TestLiveBatchService::refusesWhatItDoesNotKnow()
{
    const BatchReport report = resume(QStringLiteral("nothing"));
    QVERIFY(report.error);
    QCOMPARE(report.error->fault, PayoutFault::NoSuchBatch);
    const ResumePreparation preparation =
        resultOf(m_batches->prepareResume(QStringLiteral("nothing"), {Retry::Kind::AsBefore}));
    QCOMPARE(preparation.error->fault, PayoutFault::NoSuchBatch);
}

void TestLiveBatchService::refusesAListWithErrors()
{
    BatchDraft draft = listOf(2);
    draft.rows[1].amount = QStringLiteral("1e3");
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    QVERIFY(!preparation.plan);
    QCOMPARE(preparation.findings.back().name, FindingName::BadAmount);
    QCOMPARE(preparation.findings.back().row, 2);
}

namespace {

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

void TestLiveBatchService::keepsTheListOfABatch()
{
    const BatchDraft draft = fileOf(2, 'a');
    const BatchReport report = resultOf(m_batches->send(m_bench->confirm(resultOf(m_batches->prepare(draft))), {}));
    const BatchSource source = *resultOf(BatchLists(m_bench->store).sourceOf(report.batchId));
    QCOMPARE(source.list.rows, draft.rows);
    QCOMPARE(source.list.listFile, draft.listFile);
    QCOMPARE(source.records.size(), 2);
    QVERIFY(!source.file);
}

void TestLiveBatchService::warnsOfRowsThatTheirFileHadPaid()
{
    BatchDraft draft = fileOf(4, 'a');
    draft.rows.resize(2);
    static_cast<void>(resultOf(m_batches->send(m_bench->confirm(resultOf(m_batches->prepare(draft))), {})));
    QVERIFY(warningsOf(resultOf(m_batches->prepare(draft))).contains(FindingName::SameFile));
    draft = fileOf(4, 'a');
    draft.rows.remove(0, 2); // the rest of the file
    QCOMPARE(warningsOf(resultOf(m_batches->prepare(draft))), {});
    QCOMPARE(warningsOf(resultOf(m_batches->prepare(fileOf(4, 'b')))).contains(FindingName::SameFile), false);
}

BatchReport TestLiveBatchService::sendFileRefused()
{
    m_bench->plisio->choose(PracticeScenario::BadAddress, 2);
    const Preparation preparation = resultOf(m_batches->prepare(fileOf(3, 'a')));
    return resultOf(m_batches->send(m_bench->confirm(preparation), RefusalRule::Continue));
}

void TestLiveBatchService::keepResults(const BatchReport &report)
{
    KeptList list;
    list.hash = QString(64, u'b');
    list.text = "address,amount\n";
    for (qsizetype index = 0; index < report.records.size(); ++index) {
        list.earlier.insert(int(index) + 11, report.records.at(index).id);
    }
    QVERIFY(resultOf(ListFiles(m_bench->store).keep(list)));
}

void TestLiveBatchService::sendsRowsOfAResultFileInPlaceOfTheirs()
{
    const BatchReport first = sendFileRefused();
    QCOMPARE(statesOf(first), (QList<State>{State::Accepted, State::Rejected, State::Accepted}));
    keepResults(first);
    BatchDraft draft = fileOf(3, 'b');
    draft.maxRecipients = 100;
    draft.rows.remove(2);
    draft.rows.removeFirst();
    draft.rows.front().address = QStringLiteral("0x%1").arg(99, 40, 16, QLatin1Char('0')); // corrected
    draft.rows.append({4, QStringLiteral("0x%1").arg(7, 40, 16, QLatin1Char('0')), QStringLiteral("0.5"), {}, {}, {}});
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    QCOMPARE(preparation.plan->plan().withdrawals.size(), 2); // what goes out again stays by itself
    const BatchReport second = resultOf(m_batches->send(m_bench->confirm(preparation), {}));
    QCOMPARE(statesOf(second), (QList<State>{State::Accepted, State::Accepted}));
    QVERIFY(second.batchId != first.batchId);
    QCOMPARE(second.records.at(0).replaces, first.records.at(1).id);
    QCOMPARE(second.records.at(1).replaces, QString());
    // So that nothing of the first batch is left to pay.
    QVERIFY(resultOf(m_batches->unfinished())->isEmpty());
}

void TestLiveBatchService::warnsOfRowsThatWerePaidSinceTheFileWasOpened()
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

void TestLiveBatchService::looksForWhatACopyOfTheLedgerSentAgain()
{
    const BatchReport first = sendFileRefused();
    keepResults(first);
    BatchDraft draft = fileOf(3, 'b');
    draft.rows = {draft.rows.at(1)};
    const Preparation preparation = resultOf(m_batches->prepare(draft));
    {
        PayoutBench copy(*m_bench);
        LiveBatchService batches(copy.tools(), *copy.service);
        static_cast<void>(resultOf(batches.send(copy.confirm(resultOf(batches.prepare(draft))), {})));
    }
    const int before = requests();
    const BatchReport second = resultOf(m_batches->send(m_bench->confirm(preparation), {}));
    QCOMPARE(second.records.size(), 1);
    QVERIFY(second.records.front().state != State::Planned);
    QCOMPARE(requests(), before); // it was found there, and not sent a second time
}

QTEST_GUILESS_MAIN(TestLiveBatchService)
#include "tst_livebatchservice.moc"
