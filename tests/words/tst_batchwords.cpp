#include "words/batchwords.h"

#include <QTest>

class TestBatchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndNamesNobody_data();
    void countsAndNamesNobody();
};

using State = WithdrawalState;

void TestBatchWords::countsAndNamesNobody_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << QList<State>{State::Accepted, State::Accepted} << QStringLiteral("Mass payout finished")
                         << QStringLiteral("2 paid, 0 not paid, none in doubt");
    QTest::newRow("a refusal") << QList<State>{State::Rejected, State::Planned} << QStringLiteral("Mass payout stopped")
                               << QStringLiteral("0 paid, 1 not paid, 1 not sent yet, none in doubt");
    QTest::newRow("a doubt") << QList<State>{State::Accepted, State::Unknown}
                             << QStringLiteral("Mass payout stopped: a withdrawal is in doubt")
                             << QStringLiteral("1 paid, 0 not paid, 1 in doubt");
}

void TestBatchWords::countsAndNamesNobody()
{
    QFETCH(QList<State>, states);
    QList<WithdrawalRecord> records;
    for (const State state : states) {
        const Recipient somebody{QStringLiteral("0xa1"), *Amount::parse(u"1"), {}, {}, {}};
        records.append({.id = {},
                        .batchId = {},
                        .replaces = {},
                        .withdrawal = *Withdrawal::create({QStringLiteral("ETH"), 18, FeePlan::Normal, {somebody}, {}}),
                        .keyId = {},
                        .hostId = {},
                        .state = state});
    }
    QTEST(batchEndTitle(records), "title");
    QTEST(batchEndWords(records), "words");
}

QTEST_GUILESS_MAIN(TestBatchWords)
#include "tst_batchwords.moc"
