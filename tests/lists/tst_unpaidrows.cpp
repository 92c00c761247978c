#include "lists/unpaidrows.h"

#include "lists/keptrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = WithdrawalState;

class TestUnpaidRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheFileSays();
    void knowsAFileWithoutResults();
    void takesWhatTheLedgerKnowsAsUnpaid_data();
    void takesWhatTheLedgerKnowsAsUnpaid();
    void takesWhatWasInNoBatch_data();
    void takesWhatWasInNoBatch();
    void leavesOutWhatTheLedgerDoesNotKnow();

private:
    static EarlierWithdrawal withdrawal(State state, bool isReplaced = false)
    {
        return {u"w1"_s, state, isReplaced, {}, {}};
    }
    static RecipientRow row(int fileRow) { return {1, u"1a"_s, u"0.5"_s, {}, {}, {}, fileRow}; }
};

void TestUnpaidRows::readsWhatTheFileSays()
{
    const QByteArray content("address,disburse_state,amount,disburse_withdrawal\n"
                             "1a,rejected,1,w1\n1b,accepted,2,w2\n1c,,3,\n");
    const EarlierResults results = earlierResultsOf(keptListOf(readRecipientList(content, {}), {}));
    QCOMPARE(results.size(), 3);
    QCOMPARE(results.value(2).withdrawalId, u"w1"_s);
    QCOMPARE(results.value(3).state, u"accepted"_s);
    QCOMPARE(results.value(4).state, QString());
    QStringList ids = withdrawalsIn(results);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"w1"_s, u"w2"_s}));
}

void TestUnpaidRows::knowsAFileWithoutResults()
{
    for (const QByteArray content :
         {"address,amount,state\n1a,1,rejected\n", "1a,1\n", "address,disburse_state,amount\n1a,x,1\n"}) {
        QVERIFY(earlierResultsOf(keptListOf(readRecipientList(content, {}), {})).isEmpty());
    }
}

void TestUnpaidRows::takesWhatTheLedgerKnowsAsUnpaid_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<UnpaidCounts>("counts");
    QTest::newRow("refused") << State::Rejected << false << UnpaidCounts{.taken = 1};
    QTest::newRow("unsent") << State::Unsent << false << UnpaidCounts{.taken = 1};
    QTest::newRow("refused and sent again") << State::Rejected << true << UnpaidCounts{.sentAgain = 1};
    QTest::newRow("accepted") << State::Accepted << false << UnpaidCounts{.paid = 1};
    QTest::newRow("in doubt") << State::Unknown << false << UnpaidCounts{.inDoubt = 1};
    QTest::newRow("sending") << State::Sending << false << UnpaidCounts{.inDoubt = 1};
    QTest::newRow("planned") << State::Planned << false << UnpaidCounts{.planned = 1};
    QTest::newRow("failed") << State::Failed << false << UnpaidCounts{.unsettled = 1};
    QTest::newRow("declared not sent") << State::DeclaredNotSent << false << UnpaidCounts{.unsettled = 1};
}

void TestUnpaidRows::takesWhatTheLedgerKnowsAsUnpaid()
{
    QFETCH(State, state);
    QFETCH(bool, isReplaced);
    // Whatever the file says: it may be older than what happened since.
    for (const QString &said : {u"rejected"_s, u"accepted"_s, QString()}) {
        const UnpaidRows unpaid =
            takeUnpaid({row(7)}, {{7, {said, u"w1"_s}}}, {{u"w1"_s, withdrawal(state, isReplaced)}});
        QTEST(unpaid.counts, "counts");
        QCOMPARE(unpaid.rows.size(), unpaid.counts.taken);
        QCOMPARE(unpaid.earlier.value(7), unpaid.counts.taken == 1 ? u"w1"_s : QString());
    }
}

void TestUnpaidRows::takesWhatWasInNoBatch_data()
{
    QTest::addColumn<EarlierResult>("said");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("taken out before") << EarlierResult{u"not-in-batch"_s, {}} << true;
    QTest::newRow("added by hand") << EarlierResult{} << true;
    QTest::newRow("its withdrawal deleted") << EarlierResult{u"accepted"_s, {}} << false;
}

void TestUnpaidRows::takesWhatWasInNoBatch()
{
    QFETCH(EarlierResult, said);
    const UnpaidRows unpaid = takeUnpaid({row(7)}, {{7, said}}, {});
    QTEST(unpaid.rows.size() == 1, "isTaken");
    QVERIFY(unpaid.earlier.isEmpty());
}

void TestUnpaidRows::leavesOutWhatTheLedgerDoesNotKnow()
{
    const UnpaidRows unpaid = takeUnpaid({row(7)}, {{7, {u"rejected"_s, u"w9"_s}}}, {});
    QCOMPARE(unpaid.counts, UnpaidCounts{.unknown = 1});
}

QTEST_GUILESS_MAIN(TestUnpaidRows)
#include "tst_unpaidrows.moc"
