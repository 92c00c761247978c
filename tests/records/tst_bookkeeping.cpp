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
    void keepsTicksWhenTwoEntriesBecomeOne();

private:
    static BookedBy anna() { return {QStringLiteral("anna"), someTime()}; }
    static std::optional<LedgerFault> faultOf(Bookkeeping::Answer answer)
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
    QVERIFY(!books.closedUntil().takeResult()->isValid());
    QCOMPARE(faultOf(books.closePeriod(someTime(), anna())), std::nullopt);
    QCOMPARE(*books.closedUntil().takeResult(), someTime());
    QCOMPARE(faultOf(books.setTicks({1}, Tick::Unset, anna())), LedgerFault::Refused);
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
    QCOMPARE(faultOf(books.setTicks({1}, Tick::Unset, anna())), std::nullopt);
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
