#include "models/batchrecipients.h"

#include "support/ledgerfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestBatchRecipients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void listsEveryRecipientWithItsWithdrawal();
    void listsThoseOfOneState_data();
    void listsThoseOfOneState();
    void listsThoseOfOneWithdrawal();
    void followsAWithdrawalThatChanges();
    void countsWhoWasPaidAgainOnce();
    void showsAndFindsNamesOfTheBook();

private:
    using State = WithdrawalState;
    static QList<WithdrawalRecord> records();
};

// Three recipients paid, one in doubt, one waiting, one refused.
QList<WithdrawalRecord> TestBatchRecipients::records()
{
    QList<WithdrawalRecord> made;
    const auto add = [&made](State state, const QList<Recipient> &recipients) {
        WithdrawalRecord record{.id = freshId(),
                                .batchId = QStringLiteral("b1"),
                                .replaces = {},
                                .withdrawal = someWithdrawal(recipients),
                                .keyId = {},
                                .hostId = {}};
        record.state = state;
        made.append(record);
    };
    add(State::Accepted,
        {somebody(QStringLiteral("0xa1")), somebody(QStringLiteral("0xa2")), somebody(QStringLiteral("0xa3"))});
    made[0].fee = *Amount::parse(u"0.003");
    made[0].operationId = QStringLiteral("5edf");
    made[0].txUrls = {QStringLiteral("https://etherscan.io/tx/0x1")};
    add(State::Unknown, {somebody(QStringLiteral("0xb1"))});
    add(State::Planned, {somebody(QStringLiteral("0xc1"))});
    add(State::Rejected, {somebody(QStringLiteral("0xd1"))});
    return made;
}

void TestBatchRecipients::keepsTheRulesOfModels()
{
    BatchRecipients model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(records());
    model.setFilter(BatchRecipients::Filter::Paid);
    model.setRecord(1, model.recordAt(model.index(0, 0)) ? records().front() : records().at(1));
    model.setFilter(BatchRecipients::Filter::All, 0);
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void TestBatchRecipients::listsEveryRecipientWithItsWithdrawal()
{
    BatchRecipients model;
    model.setRecords(records());
    QCOMPARE(model.rowCount(), 6);
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(1, BatchRecipients::AddressColumn), QStringLiteral("0xa2"));
    QCOMPARE(text(1, BatchRecipients::OperationColumn), QStringLiteral("5edf"));
    QCOMPARE(text(1, BatchRecipients::FeeColumn), QStringLiteral("1/3 of 0.003 ETH"));
    QCOMPARE(text(1, BatchRecipients::LinkColumn), QStringLiteral("etherscan.io"));
    QCOMPARE(text(3, BatchRecipients::AddressColumn), QStringLiteral("0xb1"));
    QVERIFY(text(3, BatchRecipients::FeeColumn).isEmpty());
}

void TestBatchRecipients::listsThoseOfOneState_data()
{
    QTest::addColumn<BatchRecipients::Filter>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << BatchRecipients::Filter::All << 6;
    QTest::newRow("paid") << BatchRecipients::Filter::Paid << 3;
    QTest::newRow("not paid") << BatchRecipients::Filter::NotPaid << 1;
    QTest::newRow("in doubt") << BatchRecipients::Filter::InDoubt << 1;
    QTest::newRow("waiting") << BatchRecipients::Filter::Waiting << 1;
}

void TestBatchRecipients::listsThoseOfOneState()
{
    QFETCH(BatchRecipients::Filter, filter);
    BatchRecipients model;
    model.setFilter(filter);
    model.setRecords(records());
    QTEST(model.rowCount(), "rows");
}

void TestBatchRecipients::listsThoseOfOneWithdrawal()
{
    BatchRecipients model;
    model.setRecords(records());
    model.setFilter(BatchRecipients::Filter::All, 3);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.recordAt(model.index(0, 0))->state, State::Rejected);
    model.setFilter(BatchRecipients::Filter::Paid, 3);
    QCOMPARE(model.rowCount(), 0);
}

void TestBatchRecipients::followsAWithdrawalThatChanges()
{
    BatchRecipients model;
    QList<WithdrawalRecord> list = records();
    model.setRecords(list);
    list[2].state = State::Accepted;
    model.setRecord(2, list[2]);
    QCOMPARE(model.recordAt(model.index(4, 0))->state, State::Accepted);
    model.setFilter(BatchRecipients::Filter::Paid);
    QCOMPARE(model.rowCount(), 4);
    list[2].state = State::Failed;
    model.setRecord(2, list[2]);
    QCOMPARE(model.rowCount(), 3);
}

void TestBatchRecipients::countsWhoWasPaidAgainOnce()
{
    QList<WithdrawalRecord> list = records();
    WithdrawalRecord again = list.at(3);
    again.id = freshId();
    again.replaces = list.at(3).id;
    again.state = State::Accepted;
    list.append(again);
    BatchRecipients model;
    model.setRecords(list);
    QCOMPARE(model.rowCount(), 6);
    model.setFilter(BatchRecipients::Filter::NotPaid);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(BatchRecipients::Filter::All, 3);
    QCOMPARE(model.rowCount(), 1);
}

void TestBatchRecipients::showsAndFindsNamesOfTheBook()
{
    BatchRecipients model;
    model.setRecords(records());
    model.setNames([](const CurrencyId &, const QString &address) {
        return address == QLatin1String("0xa2") ? QStringLiteral("Acme") : QString();
    });
    QCOMPARE(model.index(1, BatchRecipients::NameColumn).data().toString(), QStringLiteral("Acme"));
    QVERIFY(model.hasNames());
    model.setSearch(QStringLiteral("acm"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, BatchRecipients::AddressColumn).data().toString(), QStringLiteral("0xa2"));
    model.setNames({});
    QVERIFY(!model.hasNames());
}

QTEST_GUILESS_MAIN(TestBatchRecipients)
#include "tst_batchrecipients.moc"
