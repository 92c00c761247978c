#include "cli/commandbench.h"
#include "cli/records.h"
#include "core/tokens.h"
#include "support/planmaker.h"

using namespace Qt::StringLiterals;

class TestSendCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsWhatWasTyped();
    void tellsTheStateInJsonAndStatus_data();
    void tellsTheStateInJsonAndStatus();
    void obeysTheStrengthOfAFinding_data();
    void obeysTheStrengthOfAFinding();
    void asksUntilAPersonSaidYes_data();
    void asksUntilAPersonSaidYes();
    void showsWhatItAsksAbout();
    void sendsNothingWithoutKeyOrLedger_data();
    void sendsNothingWithoutKeyOrLedger();
    void putsADoubtBeforeALocalFailure();
    void finishesWhatIsUnderWay();
    void sendsNothingOnceItWasStopped();
    void callsAnAnswerThatNeverCameADoubt();

private:
    static QString line() { return u"send --json --currency BTC --amount 0.0125 --to "_s + address(); }
    static QString address() { return SamplePayouts::bitcoinAddress; }
    void find(const QList<FindingName> &names);
    void report(const PayoutReport &report) const;

    std::unique_ptr<CommandBench> m_bench;
};

void TestSendCommand::init()
{
    m_bench = std::make_unique<CommandBench>();
    find({});
}

// What the guards say about the draft to come.
void TestSendCommand::find(const QList<FindingName> &names)
{
    QList<Finding> findings;
    for (const FindingName name : names) {
        Finding finding;
        finding.name = name;
        finding.field = InputField::Address;
        findings += finding;
    }
    m_bench->parts.payouts.preparation = [findings](const WithdrawalDraft &draft) {
        Preparation made = prepareAnyway(draft, findings);
        const bool isRefused = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return strengthOf(finding.name) == FindingStrength::Error;
        });
        if (isRefused) {
            made.plan.reset();
        }
        return made;
    };
}

void TestSendCommand::report(const PayoutReport &report) const
{
    QVERIFY(QTest::qWaitFor([this] { return m_bench->parts.payouts.isSending(); }));
    m_bench->parts.payouts.finish(report);
}

void TestSendCommand::sendsWhatWasTyped()
{
    m_bench->start(line().split(u' ')
                   + QStringList{u"--yes"_s, u"--fee-plan"_s, u"priority"_s, u"--note"_s, u"a b\n\u202E"_s});
    report({{recordIn(WithdrawalState::Accepted)}, {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->parts.payouts.prepared.size(), 1);
    QCOMPARE(m_bench->parts.payouts.sent.size(), 1);
    const Withdrawal sent = m_bench->parts.payouts.sent.constFirst().plan().withdrawals.constFirst();
    QCOMPARE(sent.total().toString(), u"0.0125"_s);
    QCOMPARE(sent.feePlan(), FeePlan::Priority);
    QCOMPARE(sent.note(), u"a b\n\u202E"_s);
    QCOMPARE(sent.recipients().constFirst().address, address());
    QVERIFY(m_bench->err().contains("a b <U+202E>"_L1));
}

void TestSendCommand::tellsTheStateInJsonAndStatus_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](WithdrawalState state, const char *token, int status, const char *error) {
        QTest::newRow(token) << int(state) << QString::fromLatin1(token) << status << QString::fromLatin1(error);
    };
    row(WithdrawalState::Planned, "planned", 2, "");
    row(WithdrawalState::Sending, "sending", 3, "interrupted");
    row(WithdrawalState::Accepted, "accepted", 0, "");
    row(WithdrawalState::Rejected, "rejected", 2, "Unprocessable Entity");
    row(WithdrawalState::Unsent, "unsent", 2, "tls-failed");
    row(WithdrawalState::Unknown, "unknown", 3, "http-status");
    row(WithdrawalState::Failed, "failed", 2, "operation-error");
}

void TestSendCommand::tellsTheStateInJsonAndStatus()
{
    QFETCH(int, state);
    QFETCH(QString, error);
    m_bench->start(line().split(u' ') + QStringList{u"--yes"_s});
    report({{recordIn(WithdrawalState(state))}, {}});
    QTEST(m_bench->status(), "status");
    const QJsonObject withdrawal = m_bench->json()["withdrawals"_L1][0].toObject();
    QTEST(withdrawal["state"_L1].toString(), "token");
    QCOMPARE(withdrawal["error"_L1].isNull(), error.isEmpty());
    QCOMPARE(withdrawal["error"_L1]["name"_L1].toString(), error);
    QCOMPARE(m_bench->err().contains("disburse-cli reconcile"_L1), m_bench->status() == 3);
}

void TestSendCommand::obeysTheStrengthOfAFinding_data()
{
    QTest::addColumn<int>("value");
    for (int value = 0; value <= int(FindingName::NoMemo); ++value) {
        QTest::newRow(qPrintable(toToken(FindingName(value)))) << value;
    }
}

void TestSendCommand::obeysTheStrengthOfAFinding()
{
    QFETCH(int, value);
    const auto name = FindingName(value);
    find({name});
    const QString token = toToken(name);
    const FindingStrength strength = strengthOf(name);
    if (strength == FindingStrength::Error) {
        // A key that nobody has is said by the key holder.
        QCOMPARE(m_bench->run(line() + " --yes"_L1), name == FindingName::NoKey ? 4 : 1);
        QCOMPARE(m_bench->names(u"errors"_s), name == FindingName::NoKey ? u"internal"_s : token);
        QVERIFY(m_bench->parts.payouts.sent.isEmpty());
        return;
    }
    if (strength == FindingStrength::Warning) {
        QCOMPARE(m_bench->run(line() + " --yes"_L1), 5);
        QCOMPARE(m_bench->names(u"errors"_s), u"not-accepted"_s);
        QCOMPARE(m_bench->names(u"warnings"_s), token);
        QVERIFY(m_bench->parts.payouts.sent.isEmpty());
        init();
        find({name});
    }
    m_bench->start((line() + " --yes --accept same-file --accept "_L1 + token).split(u' '));
    report({{recordIn(WithdrawalState::Accepted)}, {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->names(strength == FindingStrength::Warning ? u"warnings"_s : u"notices"_s), token);
    QVERIFY(m_bench->parts.payouts.sent.constFirst().consent().accepted.contains(name));
}

void TestSendCommand::asksUntilAPersonSaidYes_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("stop"); // empty: sent
    QTest::addColumn<int>("asked");
    using Words = QStringList;
    const QString accept = u" --accept low-balance"_s;
    const QString name = u"low-balance"_s;
    QTest::newRow("nobody there") << false << accept << Words{u"yes"_s} << u"no-terminal"_s << 0;
    QTest::newRow("nobody there, warned") << false << u""_s << Words{name, u"yes"_s} << u"not-accepted"_s << 0;
    QTest::newRow("yes to all but the warning") << true << u" --yes"_s << Words{name} << u"not-accepted"_s << 0;
    QTest::newRow("options for all") << true << QString(accept + " --yes"_L1) << Words{} << u""_s << 0;
    QTest::newRow("name, then yes") << true << u""_s << Words{u' ' + name + u' ', u"YES"_s} << u""_s << 2;
    QTest::newRow("accepted, then yes") << true << accept << Words{u"yes"_s} << u""_s << 1;
    QTest::newRow("yes is no name") << true << u""_s << Words{u"yes"_s, u"yes"_s} << u"declined"_s << 1;
    QTest::newRow("y is no yes") << true << accept << Words{u"y"_s} << u"declined"_s << 1;
    QTest::newRow("an empty line") << true << accept << Words{u""_s} << u"declined"_s << 1;
    QTest::newRow("no") << true << u""_s << Words{name, u"no"_s} << u"declined"_s << 2;
    QTest::newRow("end of input") << true << u""_s << Words{} << u"declined"_s << 1;
    QTest::newRow("end of input, later") << true << u""_s << Words{name} << u"declined"_s << 2;
}

void TestSendCommand::asksUntilAPersonSaidYes()
{
    QFETCH(QString, stop);
    QFETCH(QString, options);
    QFETCH(bool, isThere);
    QFETCH(QStringList, answers);
    find({FindingName::LowBalance});
    m_bench->terminal.isThere = isThere;
    m_bench->terminal.answers = answers;
    m_bench->start((line() + options).split(u' '));
    if (stop.isEmpty()) {
        report({{recordIn(WithdrawalState::Accepted)}, {}});
    }
    QCOMPARE(m_bench->status(), stop.isEmpty() ? 0 : 5);
    QCOMPARE(m_bench->names(u"errors"_s), stop);
    QTEST(m_bench->terminal.asked, "asked");
    QCOMPARE(m_bench->parts.payouts.sent.size(), stop.isEmpty() ? 1 : 0);
}

void TestSendCommand::showsWhatItAsksAbout()
{
    find({FindingName::DuplicatePayment});
    m_bench->terminal.isThere = true;
    QCOMPARE(m_bench->run(line().remove(" --json"_L1)), 5);
    for (const char *part : {"0.0125 BTC", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
                             "bc1q ar0s rrr7 xfkv y5l6 43ly dnw9 re59 gtzz wf5m dq", "Bitcoin", "duplicate-payment"}) {
        QVERIFY2(m_bench->err().contains(QLatin1String(part)), part);
    }
    QVERIFY(m_bench->out().isEmpty());
}

void TestSendCommand::sendsNothingWithoutKeyOrLedger_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("names");
    QTest::newRow("no key") << 1 << u"no-key"_s;
    QTest::newRow("locked keychain") << 4 << u"keychain-locked"_s;
    QTest::newRow("unreadable ledger") << 4 << u"ledger-damaged"_s;
    QTest::newRow("both and a bad draft") << 4 << u"ledger-damaged no-key bad-address"_s;
    QTest::newRow("no ledger") << 4 << u"ledger-missing"_s;
    QTest::newRow("no authorities") << 1 << u"bad-ca-file"_s;
}

void TestSendCommand::sendsNothingWithoutKeyOrLedger()
{
    QFETCH(QString, names);
    CommandParts &parts = m_bench->parts;
    if (names.contains("no-key"_L1) || names.contains("keychain"_L1)) {
        const bool isLocked = names.contains("locked"_L1);
        parts.keys.loadAnswer = KeyError{isLocked ? KeyFault::Locked : KeyFault::NotFound, {}};
    }
    if (names.contains("damaged"_L1)) {
        const LedgerError damaged{LedgerFault::Damaged, {}};
        Finding bad;
        bad.name = FindingName::BadAddress;
        const QList<Finding> findings = names.contains("bad"_L1) ? QList{bad} : QList<Finding>();
        parts.payouts.preparation = [damaged, findings](const WithdrawalDraft &) {
            return Preparation{{}, findings, damaged};
        };
    }
    if (names == "ledger-missing"_L1) {
        parts.opened = OpenError{OpenFault::Ledger, LedgerError{LedgerFault::Missing, {}}, {}};
    } else if (names == "bad-ca-file"_L1) {
        parts.opened = OpenError{OpenFault::AuthorityFile, {}, u"x.pem"_s};
    }
    const int ended = m_bench->run(line() + " --yes"_L1);
    QTEST(ended, "status");
    QCOMPARE(m_bench->names(u"errors"_s), names);
    QVERIFY(parts.payouts.sent.isEmpty());
}

void TestSendCommand::putsADoubtBeforeALocalFailure()
{
    const PayoutError full{PayoutFault::Ledger, LedgerError{LedgerFault::DiskFull, {}}, {}};
    m_bench->start((line() + " --yes"_L1).split(u' '));
    report({{recordIn(WithdrawalState::Sending)}, full, false});
    QCOMPARE(m_bench->status(), 3);
    QCOMPARE(m_bench->names(u"errors"_s), u"outcome-not-stored"_s);
    init();
    m_bench->start((line() + " --yes"_L1).split(u' '));
    report({{recordIn(WithdrawalState::Planned)}, full, true});
    QCOMPARE(m_bench->status(), 4);
    QCOMPARE(m_bench->names(u"errors"_s), u"ledger-disk-full"_s);
}

void TestSendCommand::finishesWhatIsUnderWay()
{
    m_bench->start((line() + " --yes"_L1).split(u' '));
    QTRY_VERIFY(m_bench->parts.payouts.isSending());
    m_bench->stop();
    m_bench->stop();
    QVERIFY(!m_bench->isFinished());
    m_bench->parts.payouts.finish({{recordIn(WithdrawalState::Accepted)}, {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->json()["withdrawals"_L1][0]["state"_L1].toString(), u"accepted"_s);
}

void TestSendCommand::sendsNothingOnceItWasStopped()
{
    m_bench->terminal.isThere = true;
    m_bench->terminal.isThinking = true;
    m_bench->start(line().split(u' '));
    QCOMPARE(m_bench->terminal.asked, 1);
    m_bench->stop();
    QCOMPARE(m_bench->status(), 5);
    QCOMPARE(m_bench->names(u"errors"_s), u"interrupted"_s);
    QVERIFY(m_bench->parts.payouts.sent.isEmpty());
}

void TestSendCommand::callsAnAnswerThatNeverCameADoubt()
{
    m_bench->start((line() + " --yes"_L1).split(u' '));
    QTRY_VERIFY(m_bench->parts.payouts.isSending());
    m_bench->parts.payouts.abandon();
    QCOMPARE(m_bench->status(), 3);
    QCOMPARE(m_bench->names(u"errors"_s), u"internal"_s);
}

QTEST_GUILESS_MAIN(TestSendCommand)
#include "tst_sendcommand.moc"
