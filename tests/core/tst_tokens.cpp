#include "core/tokens.h"

#include <QSet>
#include <QTest>

namespace {

// Every value from the first to the last goes there and back, and no two have one token.
template<class Value>
void checkRoundTrip(Value last, const QStringList &tokens)
{
    QSet<QString> seen;
    QCOMPARE(tokens.size(), int(last) + 1);
    for (int number = 0; number <= int(last); ++number) {
        const auto value = Value(number);
        const QString token = toToken(value);
        QCOMPARE(token, tokens.at(number));
        const std::optional<Value> back = fromToken<Value>(token);
        QVERIFY2(back, qPrintable(token));
        QCOMPARE(int(*back), number);
        QVERIFY2(!seen.contains(token), qPrintable(token));
        seen.insert(token);
        QVERIFY(!fromToken<Value>(token.toUpper()));
        QVERIFY(!fromToken<Value>(token + u' '));
        QVERIFY(!fromToken<Value>(token + QChar(u'\0')));
        QVERIFY(!fromToken<Value>(token.chopped(1)));
    }
    QVERIFY(!fromToken<Value>(QString()));
    QVERIFY(!fromToken<Value>(QStringLiteral("0")));
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

// The tokens stand in ledgers, URLs and scripts: none may ever change.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFeePlans();
    void namesWithdrawalTypes();
    void namesStates();
    void namesFindings();
    void namesScenarios();
    void namesUnsentCauses();
    void namesDoubtCauses();
};

void TestTokens::namesFeePlans()
{
    checkRoundTrip(FeePlan::Priority, words("normal priority"));
}

void TestTokens::namesWithdrawalTypes()
{
    checkRoundTrip(WithdrawalType::MassCashOut, words("cash_out mass_cash_out"));
}

void TestTokens::namesStates()
{
    checkRoundTrip(WithdrawalState::DeclaredNotSent,
                   words("planned sending accepted rejected unsent unknown failed declared-not-sent"));
}

void TestTokens::namesFindings()
{
    checkRoundTrip(
        FindingName::NoMemo,
        words("bad-address wrong-chain bad-amount too-many-decimals ambiguous-number bad-row bad-file total-mismatch "
              "count-mismatch unknown-currency look-alike over-limit cooling-off not-in-address-book sending-stopped "
              "no-key empty duplicate-payment duplicate-address same-file changed-payee doubt-twin unusual-amount "
              "cost-changed low-balance preflight-failed first-time-recipient paid-lately unusual-address "
              "chain-not-visible "
              "test-network no-memo"));
}

void TestTokens::namesScenarios()
{
    checkRoundTrip(PracticeScenario::LostBefore,
                   words("accepted bad-address no-funds pending failed slow lost-after lost-before"));
}

void TestTokens::namesUnsentCauses()
{
    checkRoundTrip(UnsentCause::Cancelled,
                   words("host-not-found connection-refused tls-failed proxy-failed no-connection cancelled"));
}

void TestTokens::namesDoubtCauses()
{
    checkRoundTrip(DoubtCause::RestoredLedger,
                   words("no-answer deadline http-status unreadable mismatch operation-error interrupted "
                         "restored-ledger"));
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
