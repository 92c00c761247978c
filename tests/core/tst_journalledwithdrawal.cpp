#include "core/journalledwithdrawal.h"
#include "core/withdrawalstate.h"

#include <QTest>

// The one class that may make a permission to send.
class Journal
{
public:
    static JournalledWithdrawal claim(const QString &id, const Withdrawal &withdrawal) { return {id, withdrawal}; }
};

static_assert(!std::is_copy_constructible_v<JournalledWithdrawal> && !std::is_copy_assignable_v<JournalledWithdrawal>);
static_assert(!std::is_default_constructible_v<JournalledWithdrawal>);
static_assert(!std::is_constructible_v<JournalledWithdrawal, QString, Withdrawal>);

class TestJournalledWithdrawal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingToSendOnceItIsSpent();
    void isInDoubtOnlyWhileSendingOrUnknown_data();
    void isInDoubtOnlyWhileSendingOrUnknown();
};

void TestJournalledWithdrawal::leavesNothingToSendOnceItIsSpent()
{
    const Recipient alice{QStringLiteral("1BoatSLRHt"), *Amount::parse(u"0.5"), {}, {}, {}};
    JournalledWithdrawal permission =
        Journal::claim(QStringLiteral("a1"), *Withdrawal::create({QStringLiteral("BTC"), 8, {}, {alice}, {}}));
    const JournalledWithdrawal spent = std::move(permission);
    QCOMPARE(spent.id(), QStringLiteral("a1"));
    QCOMPARE(spent.withdrawal().total().toString(), QStringLiteral("0.5"));
    QVERIFY(permission.id().isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(permission.withdrawal().recipients().isEmpty());
}

void TestJournalledWithdrawal::isInDoubtOnlyWhileSendingOrUnknown_data()
{
    QTest::addColumn<WithdrawalState>("state");
    QTest::addColumn<bool>("isInDoubt");
    QTest::newRow("planned") << WithdrawalState::Planned << false;
    QTest::newRow("sending") << WithdrawalState::Sending << true;
    QTest::newRow("accepted") << WithdrawalState::Accepted << false;
    QTest::newRow("rejected") << WithdrawalState::Rejected << false;
    QTest::newRow("unsent") << WithdrawalState::Unsent << false;
    QTest::newRow("unknown") << WithdrawalState::Unknown << true;
    QTest::newRow("failed") << WithdrawalState::Failed << false;
    QTest::newRow("declared not sent") << WithdrawalState::DeclaredNotSent << false;
}

void TestJournalledWithdrawal::isInDoubtOnlyWhileSendingOrUnknown()
{
    QFETCH(WithdrawalState, state);
    QTEST(isInDoubt(state), "isInDoubt");
}

QTEST_APPLESS_MAIN(TestJournalledWithdrawal)
#include "tst_journalledwithdrawal.moc"
