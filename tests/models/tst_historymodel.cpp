#include "models/historymodel.h"
#include "support/ledgerfixture.h"
#include "support/samplepayouts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace SamplePayouts;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void saysWhatAPersonLooksFor();
    void countsTheRecipientsOfAMassPayout();
    void offersOnlyLinksThatMayBeOpened_data();
    void offersOnlyLinksThatMayBeOpened();
    void keepsItsRowsWhenOnlyAStateChanges();
    void findsARecordById();
};

namespace {

// A record as the ledger keeps it, with a link from outside.
WithdrawalRecord sent(const Withdrawal &withdrawal, const QString &link = QStringLiteral("https://blockchair.com/tx/1"))
{
    const LedgerFixture ledger;
    const std::shared_ptr<Store> store = *ledger.open();
    auto record = store->write([&](Connection &connection) {
        Journal journal(connection);
        const QString id = journal.plan(confirmed({withdrawal}), someContext())->first();
        static_cast<void>(journal.claim(id, someContext(), someTime().addSecs(60)));
        Operation operation = operationFor(withdrawal);
        operation.txUrls = QStringList{link};
        static_cast<void>(journal.record(id, Accepted{operation}, someTime()));
        return *journal.find(id);
    });
    return record.takeResult();
}

QString textAt(const HistoryModel &model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

void TestHistoryModel::keepsTheRulesOfModels()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords({sent(bitcoinPayout()), sent(etherPayout())});
    model.setRecords({sent(tetherPayout())});
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::saysWhatAPersonLooksFor()
{
    HistoryModel model;
    model.setRecords({sent(tetherPayout())});
    QCOMPARE(textAt(model, HistoryModel::StateColumn), QStringLiteral("Completed"));
    QCOMPARE(textAt(model, HistoryModel::AmountColumn), QStringLiteral("250 USDT"));
    QCOMPARE(textAt(model, HistoryModel::ChainColumn), QStringLiteral("Tron (TRC-20)"));
    QCOMPARE(textAt(model, HistoryModel::RecipientColumn), tronAddress);
    QCOMPARE(textAt(model, HistoryModel::NoteColumn), QStringLiteral("Refund 4471"));
    QVERIFY(!textAt(model, HistoryModel::DateColumn).isEmpty());
}

void TestHistoryModel::countsTheRecipientsOfAMassPayout()
{
    HistoryModel model;
    model.setRecords(
        {sent(someWithdrawal({somebody(), somebody(QStringLiteral("0x8617E340B3D01FA5F11F306F4090FD50E238070D"))}))});
    QVERIFY(textAt(model, HistoryModel::RecipientColumn).startsWith(QLatin1String("2 ")));
    QCOMPARE(textAt(model, HistoryModel::AmountColumn), QStringLiteral("0.5 ETH"));
}

void TestHistoryModel::offersOnlyLinksThatMayBeOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("shown");
    QTest::newRow("https") << QStringLiteral("https://blockchair.com/tx/1") << QStringLiteral("blockchair.com");
    QTest::newRow("http") << QStringLiteral("http://blockchair.com/tx/1") << QString();
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("user name") << QStringLiteral("https://blockchair.com@evil.example/") << QString();
}

void TestHistoryModel::offersOnlyLinksThatMayBeOpened()
{
    QFETCH(QString, link);
    HistoryModel model;
    model.setRecords({sent(bitcoinPayout(), link)});
    QTEST(textAt(model, HistoryModel::LinkColumn), "shown");
}

void TestHistoryModel::keepsItsRowsWhenOnlyAStateChanges()
{
    WithdrawalRecord record = sent(bitcoinPayout());
    HistoryModel model;
    model.setRecords({record});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    record.operationStatus = QStringLiteral("pending");
    model.setRecords({record});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(textAt(model, HistoryModel::StateColumn), QStringLiteral("Pending"));
}

void TestHistoryModel::findsARecordById()
{
    const WithdrawalRecord first = sent(bitcoinPayout());
    const WithdrawalRecord second = sent(etherPayout());
    HistoryModel model;
    model.setRecords({first, second});
    QCOMPARE(model.indexOf(second.id).row(), 1);
    QCOMPARE(model.recordAt(model.indexOf(second.id))->id, second.id);
    QVERIFY(!model.indexOf(QStringLiteral("none")).isValid());
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
