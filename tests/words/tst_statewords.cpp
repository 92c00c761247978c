#include "words/statewords.h"

#include <QTest>

class TestStateWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryState();
    void explainsEveryStateInFull();
    void neverAdvisesToSendAgainInDoubt();
    void tellsDoubtFromSending();
    void tellsHowFarPlisioIs_data();
    void tellsHowFarPlisioIs();
    void warnsOfADoublePayment();
    void namesTheHttpStatus();
    void hasWordsForEveryCause();
};

namespace {

WithdrawalRecord record(WithdrawalState state)
{
    Recipient recipient;
    recipient.address = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    recipient.amount = *Amount::parse(u"1");
    const Result<Withdrawal, WithdrawalFault> withdrawal =
        Withdrawal::create({QStringLiteral("BTC"), 8, FeePlan::Normal, {recipient}, {}});
    WithdrawalRecord made{.id = {},
                          .batchId = {},
                          .replaces = {},
                          .withdrawal = *withdrawal,
                          .keyId = {},
                          .hostId = {},
                          .state = state,
                          .confirmedAt = {},
                          .claimedAt = {},
                          .deadlineAt = {},
                          .endedAt = {},
                          .isUnderWay = false,
                          .operationId = {},
                          .operationStatus = {},
                          .txUrls = {},
                          .fee = {},
                          .error = {},
                          .unsentCause = {},
                          .doubtCause = {},
                          .httpStatus = {},
                          .contradictingOperation = {}};
    return made;
}

QList<WithdrawalState> states()
{
    QList<WithdrawalState> all;
    for (int value = 0; value <= int(WithdrawalState::DeclaredNotSent); ++value) {
        all.append(WithdrawalState(value));
    }
    return all;
}

} // namespace

void TestStateWords::namesEveryState()
{
    for (const WithdrawalState state : states()) {
        QVERIFY(!nameOf(state).isEmpty());
        QVERIFY(!stateName(record(state)).isEmpty());
    }
}

void TestStateWords::explainsEveryStateInFull()
{
    for (const WithdrawalState state : states()) {
        const Explanation explanation = explain(record(state));
        for (const QString &part : {explanation.happened, explanation.money, explanation.next}) {
            QVERIFY(part.endsWith(u'.') && !part.contains(u'%'));
        }
        QVERIFY(paragraph(explanation).contains(explanation.money));
    }
}

void TestStateWords::neverAdvisesToSendAgainInDoubt()
{
    for (const WithdrawalState state : {WithdrawalState::Sending, WithdrawalState::Unknown}) {
        for (int value = 0; value <= int(DoubtCause::RestoredLedger); ++value) {
            WithdrawalRecord doubtful = record(state);
            doubtful.doubtCause = DoubtCause(value);
            const Explanation explanation = explain(doubtful);
            QCOMPARE(explanation.money, QStringLiteral("The money may or may not have moved."));
            QVERIFY(explanation.next.startsWith(QLatin1String("Do not send it again.")));
        }
    }
}

void TestStateWords::tellsDoubtFromSending()
{
    WithdrawalRecord sending = record(WithdrawalState::Sending);
    QCOMPARE(stateName(sending), QStringLiteral("In doubt"));
    sending.isUnderWay = true;
    QCOMPARE(stateName(sending), QStringLiteral("Sending"));
    QVERIFY(explain(sending).next.startsWith(QLatin1String("Wait")));
}

void TestStateWords::tellsHowFarPlisioIs_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("money");
    QTest::newRow("completed") << QStringLiteral("completed") << QStringLiteral("Completed")
                               << QStringLiteral("The money was sent, once.");
    QTest::newRow("pending") << QStringLiteral("pending") << QStringLiteral("Pending")
                             << QStringLiteral("The money goes out once.");
    QTest::newRow("unheard of") << QStringLiteral("on the moon") << QStringLiteral("on the moon")
                                << QStringLiteral("The money goes out once.");
    QTest::newRow("none") << QString() << QStringLiteral("Accepted") << QStringLiteral("The money goes out once.");
    QTest::newRow("cancelled") << QStringLiteral("cancelled") << QStringLiteral("Canceled")
                               << QStringLiteral("The money may not have arrived.");
}

void TestStateWords::tellsHowFarPlisioIs()
{
    QFETCH(QString, status);
    WithdrawalRecord accepted = record(WithdrawalState::Accepted);
    accepted.operationStatus = status;
    QTEST(stateName(accepted), "name");
    QTEST(explain(accepted).money, "money");
}

void TestStateWords::warnsOfADoublePayment()
{
    WithdrawalRecord declared = record(WithdrawalState::DeclaredNotSent);
    declared.contradictingOperation = QStringLiteral("5edf873d9ed3a558712be543");
    QCOMPARE(stateName(declared), QStringLiteral("Possibly paid twice"));
    QVERIFY(explain(declared).happened.contains(declared.contradictingOperation));
    QVERIFY(explain(declared).money.contains(QLatin1String("twice")));
}

void TestStateWords::namesTheHttpStatus()
{
    QVERIFY(wordsFor(DoubtCause::HttpStatus, 502).contains(QLatin1String("502")));
    QVERIFY(!wordsFor(DoubtCause::HttpStatus, {}).contains(u'%'));
}

void TestStateWords::hasWordsForEveryCause()
{
    for (int value = 0; value <= int(UnsentCause::Cancelled); ++value) {
        QVERIFY(wordsFor(UnsentCause(value)).startsWith(QLatin1String("The request was not sent")));
    }
    for (int value = 0; value <= int(DoubtCause::RestoredLedger); ++value) {
        QVERIFY(wordsFor(DoubtCause(value), {}).endsWith(u'.'));
    }
    QVERIFY(doubtSummary(2).contains(u'2'));
}

QTEST_APPLESS_MAIN(TestStateWords)
#include "tst_statewords.moc"
