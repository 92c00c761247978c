#include "words/stepwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Event = StateStep::Event;

class TestStepWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void saysWhoDidIt();
    void showsTextsFromOutsideAsPlainText();

private:
    static StateStep step(Event event, WithdrawalState state = WithdrawalState::Unknown)
    {
        StateStep step;
        step.event = event;
        step.state = state;
        return step;
    }
};

void TestStepWords::saysWhatHappened_data()
{
    QTest::addColumn<StateStep>("step");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("planned") << step(Event::Planned, WithdrawalState::Planned) << u"Confirmed and written down"_s
                             << u"Nothing was sent yet."_s;
    StateStep claimed = step(Event::Claimed, WithdrawalState::Sending);
    claimed.deadline = QDateTime({2026, 1, 2}, {3, 4, 5});
    QTest::newRow("claimed") << claimed << u"Sent to Plisio"_s << u"03:04:05"_s;
    StateStep refused = step(Event::Recorded, WithdrawalState::Rejected);
    refused.error = PlisioError{{}, 116, u"Insufficient funds"_s, {}};
    QTest::newRow("refused") << refused << u"Plisio’s answer: Refused by Plisio"_s << u"Insufficient funds"_s;
    StateStep unsent = step(Event::Recorded, WithdrawalState::Unsent);
    unsent.unsentCause = UnsentCause::HostNotFound;
    QTest::newRow("unsent") << unsent << u"Plisio’s answer: Not sent"_s << u"name was not found"_s;
    StateStep doubt = step(Event::Recorded);
    doubt.doubtCause = DoubtCause::Deadline;
    QTest::newRow("doubt") << doubt << u"Plisio’s answer: In doubt"_s << u"did not answer in time"_s;
    StateStep settled = step(Event::Settled, WithdrawalState::Accepted);
    settled.operationId = u"77"_s;
    settled.operationStatus = u"completed"_s;
    QTest::newRow("settled") << settled << u"Plisio’s list was asked: Accepted"_s << u"operation 77"_s;
    unsent.unsentCause = UnsentCause::Cancelled;
    QTest::newRow("held back") << unsent << u"Held back before it was sent"_s << u"canceled before it began"_s;
    QTest::newRow("closed") << step(Event::Decided, WithdrawalState::Unsent) << u"Decided by a person"_s
                            << u"not sent."_s;
    StateStep decided = step(Event::Decided, WithdrawalState::DeclaredNotSent);
    decided.seen = u"all of the list"_s;
    QTest::newRow("decided") << decided << u"Decided by a person"_s << u"not sent. Seen then: all of the list"_s;
    StateStep contradicted = step(Event::Contradicted, WithdrawalState::DeclaredNotSent);
    contradicted.operationId = u"77"_s;
    QTest::newRow("contradicted") << contradicted << u"Found at Plisio all the same"_s << u"paid twice"_s;
}

void TestStepWords::saysWhatHappened()
{
    QFETCH(StateStep, step);
    QFETCH(QString, words);
    QTEST(titleOf(step), "title");
    QVERIFY2(wordsFor(step).contains(words), qPrintable(wordsFor(step)));
}

void TestStepWords::saysWhoDidIt()
{
    StateStep planned = step(Event::Planned);
    QCOMPARE(personOf(planned), QString());
    planned.by = u"mira"_s;
    planned.via = u"window"_s;
    QCOMPARE(personOf(planned), u"mira, in the window"_s);
    planned.via = u"command line"_s;
    QCOMPARE(personOf(planned), u"mira, on the command line"_s);
}

void TestStepWords::showsTextsFromOutsideAsPlainText()
{
    StateStep settled = step(Event::Settled, WithdrawalState::Accepted);
    settled.operationId = u"7\u202E7"_s;
    QVERIFY(wordsFor(settled).contains("7<U+202E>7"_L1));
}

QTEST_GUILESS_MAIN(TestStepWords)
#include "tst_stepwords.moc"
