#include "words/errorwords.h"

#include "words/keywords.h"
#include "words/ledgerwords.h"
#include "words/practicewords.h"

#include <QTest>

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryFault();
    void addsDetailsAsPlainText();
    void saysWhenADecisionIsPossible();
    void joinsPayoutAndLedger();
    void repeatsWhatPlisioSays();
    void hasWordsForThePracticeScenarios();
};

namespace {

bool isSentence(const QString &words)
{
    return words.endsWith(u'.') && !words.contains(u'%') && words.front().isUpper();
}

} // namespace

void TestErrorWords::hasWordsForEveryFault()
{
    for (int value = 0; value <= int(LedgerFault::InputOutput); ++value) {
        QVERIFY(isSentence(wordsFor(LedgerError{LedgerFault(value), {}})));
    }
    for (int value = 0; value <= int(PayoutFault::HeldBack); ++value) {
        QVERIFY(isSentence(wordsFor(PayoutError{PayoutFault(value), {}, {}})));
    }
    for (int value = 0; value <= int(ResolutionFault::Ledger); ++value) {
        QVERIFY(isSentence(wordsFor(ResolutionError{ResolutionFault(value), {}, {}})));
    }
    for (int value = 0; value <= int(AskFault::Unreadable); ++value) {
        QVERIFY(isSentence(wordsFor(AskError{AskFault(value), {}})));
    }
    for (int value = 0; value <= int(ApiAddressFault::HasQueryOrUser); ++value) {
        QVERIFY(isSentence(wordsFor(ApiAddressFault(value))));
    }
    for (int value = 0; value <= int(WithdrawalFault::UnsafeCharacter); ++value) {
        QVERIFY(isSentence(wordsFor(WithdrawalFault(value))));
    }
    for (int value = 0; value <= int(KeyFault::Other); ++value) {
        QVERIFY(isSentence(wordsFor(KeyError{KeyFault(value), {}})));
    }
    for (int value = 0; value <= int(KeyHealth::None); ++value) {
        QVERIFY(isSentence(wordsFor(KeyHealthReport{KeyHealth(value), {}})));
        QVERIFY(!nameOf(KeyHealth(value)).isEmpty());
    }
}

void TestErrorWords::addsDetailsAsPlainText()
{
    const QString words = wordsFor(LedgerError{LedgerFault::InputOutput, QStringLiteral("disk\n\u202Eerror %1")});
    QVERIFY(words.endsWith(QLatin1String("Details: disk <U+202E>error %1")));
}

void TestErrorWords::saysWhenADecisionIsPossible()
{
    const QDateTime time(QDate(2026, 11, 23), QTime(8, 5, 0), Qt::UTC);
    QVERIFY(wordsFor(ResolutionError{ResolutionFault::TooEarly, time, {}})
                .contains(QLatin1String("2026-11-23 08:05:00 UTC")));
}

void TestErrorWords::joinsPayoutAndLedger()
{
    const LedgerError ledger{LedgerFault::DiskFull, {}};
    const QString words = wordsFor(PayoutError{PayoutFault::Ledger, ledger, {}});
    QVERIFY(words.startsWith(QLatin1String("Nothing more was sent")));
    QVERIFY(words.contains(QLatin1String("disk is full")));
    QVERIFY(unstoredOutcomeWords(ledger).contains(QLatin1String("do not send it again")));
}

void TestErrorWords::repeatsWhatPlisioSays()
{
    const PlisioError refusal{QStringLiteral("Forbidden"), 403, QStringLiteral("No access"), {}};
    QCOMPARE(wordsFor(AskError{AskFault::Refused, refusal}),
             QStringLiteral("Plisio refused: No access. (Forbidden, code 403)"));
    QVERIFY(wordsFor(KeyHealthReport{KeyHealth::Refused, QStringLiteral("No access")})
                .endsWith(QLatin1String("Plisio says: No access")));
}

void TestErrorWords::hasWordsForThePracticeScenarios()
{
    for (int value = 0; value <= int(PracticeScenario::LostBefore); ++value) {
        QVERIFY(!nameOf(PracticeScenario(value)).isEmpty());
        QVERIFY(isSentence(wordsFor(PracticeScenario(value))));
    }
    QVERIFY(practiceNotice().contains(QLatin1String("no money moves")));
}

QTEST_APPLESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
