#include "models/batchmodel.h"

#include "core/batchrecords.h"
#include "support/ledgerfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestBatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsTheExpectedFeeUntilThereIsOne();
    void forgetsTheFeesOfAnotherPlan();

private:
    static QList<WithdrawalRecord> planned()
    {
        return recordsOf({{someWithdrawal(), someWithdrawal({somebody(QStringLiteral("0xb1"))})}});
    }
    static QString fee(const BatchModel &model, int row)
    {
        return model.index(row, BatchModel::FeeColumn).data().toString();
    }
};

void TestBatchModel::keepsTheRulesOfModels()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(planned());
    model.setExpectedFee(1, QStringLiteral("about 1 ETH"));
    model.setRecord(0, planned().at(1));
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void TestBatchModel::showsTheExpectedFeeUntilThereIsOne()
{
    BatchModel model;
    QList<WithdrawalRecord> records = planned();
    model.setRecords(records);
    model.setExpectedFee(1, QStringLiteral("about 0.002 ETH"));
    QVERIFY(fee(model, 0).isEmpty());
    QCOMPARE(fee(model, 1), QStringLiteral("about 0.002 ETH"));
    records[1].fee = *Amount::parse(u"0.0021");
    model.setRecord(1, records[1]);
    QCOMPARE(fee(model, 1), QStringLiteral("0.0021 ETH"));
}

void TestBatchModel::forgetsTheFeesOfAnotherPlan()
{
    BatchModel model;
    model.setRecords(planned());
    model.setExpectedFee(0, QStringLiteral("about 0.002 ETH"));
    model.setRecords(planned());
    QVERIFY(fee(model, 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestBatchModel)
#include "tst_batchmodel.moc"
