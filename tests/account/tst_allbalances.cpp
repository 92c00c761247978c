#include "account/allbalances.h"

#include "support/fakeaccount.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

namespace {

using BalanceAnswer = Result<Balance, AskError>;

// Answers each question when the test says so.
class PatientAccount : public FakeAccount
{
public:
    struct Question {
        CurrencyId currency;
        std::shared_ptr<QPromise<BalanceAnswer>> promise;
    };

    QList<Currency> list = publishedCurrencies();
    QList<Question> open;
    QList<CurrencyId> asked;
    qsizetype mostOpen = 0;

    [[nodiscard]] QList<Currency> currencies() const override { return list; }
    QFuture<BalanceAnswer> balance(const CurrencyId &currency) override
    {
        auto promise = std::make_shared<QPromise<BalanceAnswer>>();
        promise->start();
        open.append({currency, promise});
        asked.append(currency);
        mostOpen = qMax(mostOpen, open.size());
        return promise->future();
    }
    void answer(const BalanceAnswer &answer)
    {
        const Question question = open.takeFirst();
        question.promise->addResult(answer);
        question.promise->finish();
        QCoreApplication::processEvents();
    }
    void answerAll()
    {
        while (!open.isEmpty()) {
            answer(Balance{open.first().currency, *Amount::parse(u"1.5")});
        }
    }
};

QDateTime someTime()
{
    return QDateTime({2026, 11, 23}, {8, 30}, Qt::UTC);
}

} // namespace

class TestAllBalances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAFewAtATime();
    void asksForHiddenOnesLast();
    void tellsEachAsItComes();
    void goesOnAfterARefusal();
    void stopsWhenNobodyAnswers();
    void stopsAtOnceWithoutAKey();
    void keepsWhatWasKnownWhileItAsksAgain();
    void asksNothingTwiceAtOnce();

private:
    void ask();

    std::unique_ptr<PatientAccount> m_account;
    std::unique_ptr<AllBalances> m_balances;
};

void TestAllBalances::init()
{
    m_account = std::make_unique<PatientAccount>();
    m_balances = std::make_unique<AllBalances>(*m_account, someTime);
}

void TestAllBalances::ask()
{
    m_balances->ask();
    QTRY_VERIFY(!m_account->open.isEmpty());
}

void TestAllBalances::asksAFewAtATime()
{
    const QSignalSpy finished(m_balances.get(), &AllBalances::finished);
    ask();
    m_account->answerAll();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_account->mostOpen, AllBalances::mostAtOnce);
    QCOMPARE(m_account->asked.size(), publishedCurrencies().size());
    QVERIFY(!m_balances->isAsking());
}

void TestAllBalances::asksForHiddenOnesLast()
{
    m_account->list.first().isHidden = true;
    ask();
    m_account->answerAll();
    QTRY_VERIFY(!m_balances->isAsking());
    QCOMPARE(m_account->asked.last(), m_account->list.first().id);
}

void TestAllBalances::tellsEachAsItComes()
{
    ask();
    QVERIFY(!m_balances->standings().first().amount);
    m_account->answer(Balance{m_account->asked.first(), *Amount::parse(u"2")});
    QTRY_COMPARE(m_balances->standings().first().amount, Amount::parse(u"2").value());
    QCOMPARE(m_balances->standings().first().heardAt, someTime());
    QVERIFY(m_balances->isAsking());
    m_account->answerAll();
}

void TestAllBalances::goesOnAfterARefusal()
{
    ask();
    m_account->answer(AskError{AskFault::Refused, PlisioError(), 422});
    m_account->answerAll();
    QTRY_VERIFY(!m_balances->isAsking());
    QVERIFY(m_balances->standings().first().error);
    QCOMPARE(m_account->asked.size(), publishedCurrencies().size());
    for (const BalanceStanding &standing : m_balances->standings().mid(1)) {
        QVERIFY(standing.amount && !standing.error);
    }
}

void TestAllBalances::stopsWhenNobodyAnswers()
{
    const QSignalSpy finished(m_balances.get(), &AllBalances::finished);
    ask();
    while (!m_account->open.isEmpty()) {
        m_account->answer(AskError{AskFault::Unreachable});
    }
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(m_account->asked.size() < 2 * AllBalances::mostAtOnce);
    for (const BalanceStanding &standing : m_balances->standings()) {
        QVERIFY(standing.error && standing.error->fault == AskFault::Unreachable);
    }
}

void TestAllBalances::stopsAtOnceWithoutAKey()
{
    ask();
    while (!m_account->open.isEmpty()) {
        m_account->answer(AskError{AskFault::NoKey});
    }
    QTRY_VERIFY(!m_balances->isAsking());
    QCOMPARE(m_account->asked.size(), AllBalances::mostAtOnce);
}

void TestAllBalances::keepsWhatWasKnownWhileItAsksAgain()
{
    ask();
    m_account->answerAll();
    QTRY_VERIFY(!m_balances->isAsking());
    ask();
    QVERIFY(m_balances->isAsking());
    QCOMPARE(m_balances->standings().last().amount, Amount::parse(u"1.5").value());
    m_account->answer(AskError{AskFault::Deadline});
    QTRY_VERIFY(m_balances->standings().first().error);
    QVERIFY(m_balances->standings().first().amount);
    m_account->answerAll();
}

void TestAllBalances::asksNothingTwiceAtOnce()
{
    ask();
    m_balances->ask();
    m_account->answerAll();
    QTRY_VERIFY(!m_balances->isAsking());
    QCOMPARE(m_account->asked.size(), publishedCurrencies().size());
}

QTEST_GUILESS_MAIN(TestAllBalances)
#include "tst_allbalances.moc"
