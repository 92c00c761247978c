#include "records/bookkeeping.h"

#include "support/historybench.h"

class TestBookkeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAllOrNone();
    void keepsItsOwnNotes();
    void locksTickedEntriesOfAClosedPeriod();
    void reopensWithAReasonOnly();
    void countsWhatBecameOfMany();
    void keepsTicksWhenTwoEntriesBecomeOne();

private:
    static BookedBy anna() { return {QStringLiteral("anna"), someTime()}; }
    template<class Value>
    static std::optional<LedgerFault> faultOf(QFuture<Result<Value, LedgerError>> answer)
    {
        const auto result = answer.takeResult();
        return result ? std::nullopt : std::optional(result.error().fault);
    }
    static EntryFilter notTicked()
    {
        EntryFilter filter;
        filter.onlyNotTicked = true;
        return filter;
    }
};

using Tick = Bookkeeping::Tick;

void TestBookkeeping::ticksAllOrNone()
{
    HistoryBench bench;
    bench.add({HistoryBench::operation(QStringLiteral("1")), HistoryBench::operation(QStringLiteral("2"))});
    Bookkeeping books(bench.store);
    QCOMPARE(faultOf(books.setTicks({1, 99}, Tick::Set, anna())), LedgerFault::NotFound);
    QCOMPARE(bench.totals(notTicked()).count, 2);
    QCOMPARE(faultOf(books.setTicks({1, 2}, Tick::Set, anna())), std::nullopt);
    QCOMPARE(bench.totals(notTicked()).count, 0);
    QVERIFY(bench.find({}).constFirst().isTicked);
    QCOMPARE(faultOf(books.setTicks({1}, Tick::Unset, anna())), std::nullopt);
    QCOMPARE(HistoryBench::ids(bench.find(notTicked())), QStringLiteral("1"));
}

void TestBookkeeping::keepsItsOwnNotes()
{
    HistoryBench bench;
    const Withdrawal withdrawal = someWithdrawal();
    const QString id = bench.plan(withdrawal);
    const qint64 entry = bench.find({}).constFirst().id;
    Bookkeeping books(bench.store);
    QCOMPARE(faultOf(books.setNote(entry, QStringLiteral("paid twice?"), anna())), std::nullopt);
    bench.send(id, Accepted{operationFor(withdrawal)});
    EntryFilter filter;
    filter.text = QStringLiteral("TWICE");
    QCOMPARE(bench.find(filter).size(), 1);
    QCOMPARE(bench.find(filter).constFirst().status, QStringLiteral("completed"));
    filter.text = QStringLiteral("invoice 7");
    QCOMPARE(bench.find(filter).size(), 0);
}

void TestBookkeeping::locksTickedEntriesOfAClosedPeriod()
{
    HistoryBench bench;
    bench.add({HistoryBench::operation(QStringLiteral("1")), HistoryBench::operation(QStringLiteral("2")),
               HistoryBench::operation(QStringLiteral("3"), QStringLiteral("BTC"), QStringLiteral("1"),
                                       someTime().addSecs(1))});
    Bookkeeping books(bench.store);
    QCOMPARE(faultOf(books.setTicks({1, 3}, Tick::Set, anna())), std::nullopt);
    QVERIFY(books.periods().takeResult()->isEmpty());
    QCOMPARE(faultOf(books.closePeriod(someTime(), anna())), std::nullopt);
    QCOMPARE(books.periods().takeResult()->constFirst().until, someTime());
    QCOMPARE(*books.setTicks({1}, Tick::Unset, anna()).takeResult(), (TickCount{0, 0, 1}));
    QCOMPARE(HistoryBench::ids(bench.find(notTicked())), QStringLiteral("2"));
    QCOMPARE(faultOf(books.setNote(1, QStringLiteral("x"), anna())), LedgerFault::Refused);
    QCOMPARE(faultOf(books.setNote(2, QStringLiteral("x"), anna())), std::nullopt);
    QCOMPARE(faultOf(books.setTicks({3}, Tick::Unset, anna())), std::nullopt);
    // Plisio may still tell more of it.
    Operation more = HistoryBench::operation(QStringLiteral("1"));
    more.fee = *Amount::parse(u"0.1");
    bench.add({more});
}

void TestBookkeeping::reopensWithAReasonOnly()
{
    HistoryBench bench;
    bench.add({HistoryBench::operation(QStringLiteral("1"))});
    Bookkeeping books(bench.store);
    QCOMPARE(faultOf(books.setTicks({1}, Tick::Set, anna())), std::nullopt);
    QCOMPARE(faultOf(books.closePeriod(someTime(), anna())), std::nullopt);
    QCOMPARE(faultOf(books.closePeriod(someTime().addDays(-1), anna())), LedgerFault::Refused);
    QCOMPARE(faultOf(books.reopenPeriod(someTime().addDays(-1), QStringLiteral(" "), anna())), LedgerFault::Refused);
    QCOMPARE(faultOf(books.reopenPeriod(someTime().addDays(1), QStringLiteral("wrong"), anna())), LedgerFault::Refused);
    QCOMPARE(faultOf(books.reopenPeriod(someTime().addDays(-1), QStringLiteral("wrong"), anna())), std::nullopt);
    QCOMPARE(*books.setTicks({1}, Tick::Unset, anna()).takeResult(), (TickCount{1, 0, 0}));
    QCOMPARE(faultOf(books.reopenPeriod({}, QStringLiteral("all wrong"), anna())), std::nullopt);
    const auto periods = books.periods().takeResult();
    QCOMPARE(periods->size(), 3);
    QVERIFY(periods->constFirst().isReopened && !periods->constFirst().until.isValid());
    QCOMPARE(periods->constFirst().reason, QStringLiteral("all wrong"));
    QCOMPARE(periods->at(1).until, someTime().addDays(-1));
    QVERIFY(!periods->at(2).isReopened);
    QCOMPARE(periods->at(2).by.person, QStringLiteral("anna"));
    QCOMPARE(periods->at(2).by.at, someTime());
}

// What each was before, and whether its period is closed, makes no difference to the others.
void TestBookkeeping::countsWhatBecameOfMany()
{
    HistoryBench bench;
    QList<Operation> operations;
    for (int number = 1; number <= 6; ++number) {
        operations << HistoryBench::operation(QString::number(number), QStringLiteral("BTC"), QStringLiteral("1"),
                                              someTime().addDays(number));
    }
    bench.add(operations);
    Bookkeeping books(bench.store);
    QCOMPARE(*books.setTicks({1, 2, 3, 2}, Tick::Set, anna()).takeResult(), (TickCount{3, 0, 0}));
    QCOMPARE(*books.setTicks({2, 3, 4}, Tick::Set, anna()).takeResult(), (TickCount{1, 2, 0}));
    QCOMPARE(faultOf(books.closePeriod(someTime().addDays(2), anna())), std::nullopt);
    QCOMPARE(*books.setTicks({1, 2, 3, 4, 5}, Tick::Unset, anna()).takeResult(), (TickCount{2, 1, 2}));
    QCOMPARE(HistoryBench::ids(bench.find(notTicked())), QStringLiteral("6 5 4 3"));
    QCOMPARE(bench.totals(notTicked()).count, 4);
    QCOMPARE(bench.totals({}).count, 6);
}

void TestBookkeeping::keepsTicksWhenTwoEntriesBecomeOne()
{
    HistoryBench bench;
    const Withdrawal withdrawal = someWithdrawal();
    const Operation operation = operationFor(withdrawal);
    const QString id = bench.plan(withdrawal);
    const qint64 own = bench.find({}).constFirst().id;
    bench.add({operation});
    Bookkeeping books(bench.store);
    QCOMPARE(faultOf(books.setTicks({own}, Tick::Set, anna())), std::nullopt);
    bench.send(id, Accepted{operation});
    QCOMPARE(bench.find({}).size(), 1);
    QVERIFY(bench.find({}).constFirst().isTicked);
    QCOMPARE(bench.totals(notTicked()).count, 0);
}

QTEST_GUILESS_MAIN(TestBookkeeping)
#include "tst_bookkeeping.moc"
