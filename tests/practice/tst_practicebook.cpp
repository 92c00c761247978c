#include "practice/practicebook.h"

#include <QTest>

namespace {

const CurrencyId bitcoin = QStringLiteral("BTC");

PracticeOrder order(const QString &amount)
{
    return *practiceOrderFrom({{QStringLiteral("currency"), bitcoin},
                               {QStringLiteral("type"), QStringLiteral("cash_out")},
                               {QStringLiteral("to"), QStringLiteral("1BoatSLRHtKNngkdXEeobR76b53LETtpyT")},
                               {QStringLiteral("amount"), amount}});
}

PracticeEntry entry(const QString &id)
{
    return {id, QString(64, u'a'), QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)};
}

} // namespace

class TestPracticeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debitsAmountAndFeeExactly();
    void paysOutTheWholeBalanceAndNoMore();
    void refusesWhatTheBalanceDoesNotCover();
    void debitsNothingForAFailedOperation();
    void countsEveryRequest();
    void meetsTheScenarioAtItsNumber();
    void takesAChoiceBack();
    void completesAtTheSecondPoll();
    void completesAfterTenSeconds();
    void listsNewestFirst();
};

void TestPracticeBook::debitsAmountAndFeeExactly()
{
    PracticeState state = PracticeState::fresh();
    PracticeBook book(state);
    QCOMPARE(book.balance(bitcoin).toString(), QStringLiteral("1.5"));
    QVERIFY(book.book(order(QStringLiteral("0.1")), PracticeScenario::Accepted, entry(QStringLiteral("1"))));
    QCOMPARE(book.balance(bitcoin).toString(), QStringLiteral("1.39999"));
}

void TestPracticeBook::paysOutTheWholeBalanceAndNoMore()
{
    PracticeState state = PracticeState::fresh();
    PracticeBook book(state);
    QVERIFY(!book.book(order(QStringLiteral("1.49999001")), PracticeScenario::Accepted, entry(QStringLiteral("1"))));
    QVERIFY(book.book(order(QStringLiteral("1.49999")), PracticeScenario::Accepted, entry(QStringLiteral("2"))));
    QVERIFY(book.balance(bitcoin).isZero());
}

void TestPracticeBook::refusesWhatTheBalanceDoesNotCover()
{
    PracticeState state;
    PracticeBook book(state);
    const auto booked = book.book(order(QStringLiteral("1")), PracticeScenario::Accepted, entry(QStringLiteral("1")));
    QVERIFY(!booked);
    QCOMPARE(booked.error().code, 116);
    QCOMPARE(booked.error().message, QStringLiteral("{\"balance\":\"Insufficient funds on balance\"}"));
    QVERIFY(state.operations.isEmpty());
}

void TestPracticeBook::debitsNothingForAFailedOperation()
{
    PracticeState state = PracticeState::fresh();
    PracticeBook book(state);
    const auto booked = book.book(order(QStringLiteral("1")), PracticeScenario::Failed, entry(QStringLiteral("1")));
    QCOMPARE(booked->status, QStringLiteral("error"));
    QCOMPARE(state.balances, PracticeState::fresh().balances);
    QCOMPARE(book.read(QStringLiteral("1"), entry({}).at)->status, QStringLiteral("error"));
}

void TestPracticeBook::countsEveryRequest()
{
    PracticeState state;
    PracticeBook book(state);
    QCOMPARE(book.takeNext(), PracticeScenario::Accepted);
    QCOMPARE(book.takeNext(), PracticeScenario::Accepted);
    QCOMPARE(state.withdrawalRequests, 2);
}

void TestPracticeBook::meetsTheScenarioAtItsNumber()
{
    PracticeState state;
    PracticeBook book(state);
    book.takeNext();
    book.choose(PracticeScenario::LostAfter, 2);
    book.choose(PracticeScenario::NoFunds, 1);
    QCOMPARE(book.next(), PracticeScenario::NoFunds);
    QCOMPARE(book.takeNext(), PracticeScenario::NoFunds);
    QCOMPARE(book.takeNext(), PracticeScenario::LostAfter);
    QCOMPARE(book.takeNext(), PracticeScenario::Accepted);
    QVERIFY(state.scenarios.isEmpty());
}

void TestPracticeBook::takesAChoiceBack()
{
    PracticeState state;
    PracticeBook book(state);
    book.choose(PracticeScenario::Slow, 1);
    book.choose(PracticeScenario::Accepted, 1);
    QCOMPARE(book.takeNext(), PracticeScenario::Accepted);
}

void TestPracticeBook::completesAtTheSecondPoll()
{
    PracticeState state = PracticeState::fresh();
    PracticeBook book(state);
    const QString id = QStringLiteral("1");
    QCOMPARE(book.book(order(QStringLiteral("1")), PracticeScenario::Pending, entry(id))->status,
             QStringLiteral("pending"));
    QCOMPARE(book.read(id, entry({}).at)->status, QStringLiteral("pending"));
    QCOMPARE(book.readAll(entry({}).at).first().status, QStringLiteral("completed"));
}

void TestPracticeBook::completesAfterTenSeconds()
{
    PracticeState state = PracticeState::fresh();
    PracticeBook book(state);
    const QString id = QStringLiteral("1");
    QVERIFY(book.book(order(QStringLiteral("1")), PracticeScenario::Pending, entry(id)));
    QCOMPARE(book.read(id, entry({}).at.addSecs(10))->status, QStringLiteral("completed"));
    QVERIFY(!book.read(QStringLiteral("2"), entry({}).at));
}

void TestPracticeBook::listsNewestFirst()
{
    PracticeState state = PracticeState::fresh();
    PracticeBook book(state);
    QVERIFY(book.book(order(QStringLiteral("0.1")), PracticeScenario::Accepted, entry(QStringLiteral("1"))));
    QVERIFY(book.book(order(QStringLiteral("0.1")), PracticeScenario::Accepted, entry(QStringLiteral("2"))));
    QCOMPARE(book.readAll(entry({}).at).first().id, QStringLiteral("2"));
}

QTEST_APPLESS_MAIN(TestPracticeBook)
#include "tst_practicebook.moc"
