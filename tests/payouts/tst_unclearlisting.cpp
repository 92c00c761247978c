#include "payoutbench.h"

#include "support/answeringserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// What Plisio's list leaves unclear is never guessed at: the withdrawal stays in doubt.
class TestUnclearListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesByTheOnlyOneThatFits();
    void keepsARowWhoseOwnOperationIsKnown();
    void settlesNothingBesideAnOperationThatStaysUnclear_data();
    void settlesNothingBesideAnOperationThatStaysUnclear();
    void settlesNothingByAListThatBrokeOff();
    void readsOnBehindAPageThatBroughtNothingNew();
    void takesNoOneEntryForAnOrder();
    void believesNoOperationToldInTwoWays();
};

namespace {

const QString firstId = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
const QString secondId = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb");

QByteArray success(const QJsonObject &data)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("data"), data}})
        .toJson();
}

QByteArray page(const QList<QJsonObject> &operations)
{
    QJsonArray array;
    for (const QJsonObject &operation : operations) {
        array.append(operation);
    }
    return success({{QStringLiteral("operations"), array}});
}

const QByteArray refusal(R"({"status":"error","data":{"name":"Not Found","message":"none","code":404}})");

// A withdrawal in doubt on the simulated Plisio, and a list of operations that each test writes itself.
class UnclearBench : public PayoutBench
{
public:
    explicit UnclearBench(PracticeScenario scenario = PracticeScenario::LostBefore)
    {
        list.answer(404, refusal);
        list.answer("operations?", 200, page({}));
        reads.emplace(ApiConnection(*ApiAddress::parse(list.base()), {}, {2000, 2000}));
        plisio->choose(scenario, 1);
        record = pay(draft()).records.first();
    }

    // An operation that is the payment in every field.
    [[nodiscard]] QJsonObject operation(const QString &id, const QString &status = QStringLiteral("completed")) const
    {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("type"), QStringLiteral("cash_out")},
                {QStringLiteral("status"), status},
                {QStringLiteral("psys_cid"), QStringLiteral("BTC")},
                {QStringLiteral("amount"), draft().amount},
                {QStringLiteral("wallet_hash"), draft().address},
                {QStringLiteral("created_at_utc"), now.toSecsSinceEpoch()}};
    }

    AnsweringServer list;
    std::optional<WithdrawalRecord> record;
};

} // namespace

void TestUnclearListing::settlesByTheOnlyOneThatFits()
{
    UnclearBench bench;
    QCOMPARE(bench.record->state, WithdrawalState::Unknown);
    bench.list.answer("operations?page=1", 200, page({bench.operation(firstId)}));
    const ReconcileReport report = bench.reconcile();
    QVERIFY(report.isComplete);
    QCOMPARE(report.records.first().state, WithdrawalState::Accepted);
    QCOMPARE(report.records.first().operationId, firstId);
}

// Plisio answered with the operation's id, and could not be asked again about its error. An equal payment that somebody
// made in the meantime is not ours.
void TestUnclearListing::keepsARowWhoseOwnOperationIsKnown()
{
    UnclearBench bench(PracticeScenario::Failed);
    QCOMPARE(bench.record->state, WithdrawalState::Unknown);
    QVERIFY(!bench.record->operationId.isEmpty());
    bench.list.answer("operations?page=1", 200,
                      page({bench.operation(firstId), bench.operation(bench.record->operationId)}));
    const ReconcileReport report = bench.reconcile();
    QCOMPARE(report.records.first().state, WithdrawalState::Unknown);
    QCOMPARE(report.records.first().operationId, bench.record->operationId);
}

void TestUnclearListing::settlesNothingBesideAnOperationThatStaysUnclear_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("an error that is not confirmed") << "error"
                                                    << "" << false;
    QTest::newRow("no amount, and no answer about it") << "completed"
                                                       << "amount" << false;
    QTest::newRow("no recipient, and no answer about it") << "completed"
                                                          << "wallet_hash" << false;
    QTest::newRow("no amount in the answer about it either") << "completed"
                                                             << "amount" << true;
}

void TestUnclearListing::settlesNothingBesideAnOperationThatStaysUnclear()
{
    QFETCH(QString, status);
    QFETCH(QString, missing);
    QFETCH(bool, isAnswered);
    UnclearBench bench;
    QJsonObject unclear = bench.operation(secondId, status);
    unclear.remove(missing);
    bench.list.answer("operations?page=1", 200, page({bench.operation(firstId), unclear}));
    if (isAnswered) {
        bench.list.answer("operations/" + secondId.toLatin1(), 200, success(unclear));
    }
    const ReconcileReport report = bench.reconcile();
    QCOMPARE(report.records.first().state, WithdrawalState::Unknown);
    QCOMPARE(report.ambiguous, QStringList{bench.record->id});
    QCOMPARE(report.isComplete, isAnswered);
}

void TestUnclearListing::settlesNothingByAListThatBrokeOff()
{
    UnclearBench bench;
    bench.list.answer("operations?page=1", 200, page({bench.operation(firstId)}));
    bench.list.answer("operations?page=2", 403, refusal);
    const ReconcileReport report = bench.reconcile();
    QVERIFY(!report.isComplete);
    QCOMPARE(report.records.first().state, WithdrawalState::Unknown);
}

// Between two pages as many operations came in as a page holds: the second one is the first again.
void TestUnclearListing::readsOnBehindAPageThatBroughtNothingNew()
{
    UnclearBench bench;
    QJsonObject invoice = bench.operation(secondId);
    invoice.insert(QStringLiteral("type"), QStringLiteral("invoice"));
    bench.list.answer("operations?page=1", 200, page({invoice}));
    bench.list.answer("operations?page=2", 200, page({invoice}));
    bench.list.answer("operations?page=3", 200, page({bench.operation(firstId)}));
    QCOMPARE(bench.reconcile().records.first().operationId, firstId);
}

// One old entry alone does not say that the list is newest first.
void TestUnclearListing::takesNoOneEntryForAnOrder()
{
    UnclearBench bench;
    QJsonObject old = bench.operation(secondId);
    old.insert(QStringLiteral("created_at_utc"), bench.now.addDays(-7).toSecsSinceEpoch());
    bench.list.answer("operations?page=1", 200, page({old}));
    bench.list.answer("operations?page=2", 200, page({bench.operation(firstId)}));
    QCOMPARE(bench.reconcile().records.first().operationId, firstId);
}

void TestUnclearListing::believesNoOperationToldInTwoWays()
{
    UnclearBench bench;
    QJsonObject otherwise = bench.operation(firstId);
    otherwise.insert(QStringLiteral("amount"), QStringLiteral("0.02"));
    bench.list.answer("operations?page=1", 200, page({otherwise, bench.operation(firstId)}));
    QCOMPARE(bench.reconcile().records.first().state, WithdrawalState::Unknown);
    bench.now = bench.record->deadlineAt.addSecs(3600);
    const auto resolved = bench.service->resolve(bench.record->id, {Resolution::Kind::NotSent, {}, {}, {}});
    PayoutBench::wait(resolved);
    QCOMPARE(resolved.result().error().fault, ResolutionFault::MatchFound);
    bench.list.answer("operations/" + firstId.toLatin1(), 200, success(bench.operation(firstId)));
    QCOMPARE(bench.reconcile().records.first().state, WithdrawalState::Accepted);
}

QTEST_GUILESS_MAIN(TestUnclearListing)
#include "tst_unclearlisting.moc"
