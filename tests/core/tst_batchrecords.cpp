#include "core/batchrecords.h"

#include <QTest>

class TestBatchRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsPlannedAndInDoubt();
    void findsWhatIsStillUnpaid();
    void turnsAPlanIntoRecordsAndBack();

private:
    using State = WithdrawalState;

    static Withdrawal withdrawal(const QString &address)
    {
        return *Withdrawal::create(
            {QStringLiteral("BTC"), 8, FeePlan::Normal, {{address, *Amount::parse(u"0.5"), {}, {}, {}}}, {}});
    }
    static WithdrawalRecord record(const QString &id, State state, const QString &replaces = {})
    {
        WithdrawalRecord made{.id = id,
                              .batchId = QStringLiteral("b"),
                              .replaces = replaces,
                              .withdrawal = withdrawal(QStringLiteral("1a")),
                              .keyId = {},
                              .hostId = {}};
        made.state = state;
        return made;
    }
    static QString idsOf(const QList<WithdrawalRecord> &records)
    {
        QString ids;
        for (const WithdrawalRecord &each : records) {
            ids += each.id;
        }
        return ids;
    }
};

void TestBatchRecords::tellsWhatIsPlannedAndInDoubt()
{
    const QList<WithdrawalRecord> records{record(QStringLiteral("a"), State::Planned),
                                          record(QStringLiteral("b"), State::Accepted),
                                          record(QStringLiteral("c"), State::Planned)};
    QCOMPARE(idsOf(plannedOf(records)), QStringLiteral("ac"));
    QVERIFY(!hasDoubt(records));
    QVERIFY(hasDoubt(records + QList{record(QStringLiteral("d"), State::Unknown)}));
    QVERIFY(hasDoubt({record(QStringLiteral("d"), State::Sending)}));
}

void TestBatchRecords::findsWhatIsStillUnpaid()
{
    const QList<WithdrawalRecord> records{
        record(QStringLiteral("a"), State::Rejected), record(QStringLiteral("b"), State::Unsent),
        record(QStringLiteral("c"), State::Failed), record(QStringLiteral("d"), State::Accepted, QStringLiteral("a"))};
    QCOMPARE(replacedIds(records), QSet<QString>{QStringLiteral("a")});
    QCOMPARE(idsOf(unpaidOf(records)), QStringLiteral("b"));
}

void TestBatchRecords::turnsAPlanIntoRecordsAndBack()
{
    const Plan plan{{withdrawal(QStringLiteral("1a")), withdrawal(QStringLiteral("1b"))}};
    const QList<WithdrawalRecord> records = recordsOf(plan);
    QCOMPARE(records.size(), 2);
    QVERIFY(records.front().id.isEmpty() && records.front().state == State::Planned);
    QCOMPARE(planOf(records).withdrawals.back().recipients().front().address, QStringLiteral("1b"));
}

QTEST_APPLESS_MAIN(TestBatchRecords)
#include "tst_batchrecords.moc"
