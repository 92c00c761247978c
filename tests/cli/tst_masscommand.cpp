#include "checks/batchcheck.h"
#include "cli/commandbench.h"
#include "cli/records.h"
#include "support/planmaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestMassCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsTheRowsOfAFile();
    void readsStandardInput();
    void takesItsOptions();
    void checksWithoutSending();
    void checksWithoutAKey();
    void tellsEveryBadRow_data();
    void tellsEveryBadRow();
    void comparesTheControlTotals_data();
    void comparesTheControlTotals();
    void endsLikeItsWithdrawals_data();
    void endsLikeItsWithdrawals();
    void saysHowFarItIs();
    void takesTheTotalOfALargePayout_data();
    void takesTheTotalOfALargePayout();
    void asksForNoTotalWhereYesAnswers();
    void refusesBadOptions_data();
    void refusesBadOptions();

private:
    using State = WithdrawalState;

    static QString first() { return SamplePayouts::bitcoinAddress; }
    static QString second() { return u"1BoatSLRHtKNngkdXEeobR76b53LETtpyT"_s; }
    static QByteArray list()
    {
        return u"address,amount,note\n%1,0.5,May\n%2,0.25,\n"_s.arg(first(), second()).toUtf8();
    }
    // The path of a file with this content.
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    QStringList line(const QByteArray &content, const QStringList &more = {u"--yes"_s, u"--json"_s})
    {
        return QStringList{u"mass"_s, file(content), u"--currency"_s, u"BTC"_s} + more;
    }
    // How many bitcoins a dollar is.
    void setRate(const QString &rate)
    {
        for (Currency &currency : m_bench->parts.account.offered) {
            currency.unitsPerUsd = currency.id == u"BTC"_s ? *Amount::parse(rate) : currency.unitsPerUsd;
        }
    }
    FakeBatchService &batches() { return m_bench->parts.batches; }
    void report(const QList<State> &states)
    {
        QVERIFY(QTest::qWaitFor([this] { return batches().isRunning(); }));
        BatchReport report{u"b1"_s, {}, {}};
        for (const State state : states) {
            report.records += recordIn(state);
        }
        batches().finish(report);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CommandBench> m_bench;
};

void TestMassCommand::init()
{
    m_bench = std::make_unique<CommandBench>();
    batches().preparation = [](const BatchDraft &draft) {
        const CheckedBatch checked = checkBatch(draft, publishedCurrencies(), 100);
        Preparation made;
        made.findings = checked.findings;
        made.checked = checked.plan;
        if (checked.plan) {
            made.plan = Guards::pass(*checked.plan, checked.findings);
        }
        return made;
    };
}

void TestMassCommand::sendsTheRowsOfAFile()
{
    m_bench->start(line(list()));
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(batches().runs.size(), 1);
    const Withdrawal sent = batches().runs.front().confirmed->plan().withdrawals.front();
    QCOMPARE(sent.recipients().size(), 2);
    QCOMPARE(sent.recipients().front().address, first());
    QCOMPARE(sent.recipients().front().row, 2);
    QCOMPARE(sent.recipients().front().note, u"May"_s);
    QCOMPARE(sent.total().toString(), u"0.75"_s);
}

void TestMassCommand::readsStandardInput()
{
    m_bench->terminal.lines = {list().trimmed().split('\n')};
    m_bench->start({u"mass"_s, u"-"_s, u"--currency"_s, u"BTC"_s, u"--yes"_s});
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(batches().prepared.front().rows.size(), 2);
}

void TestMassCommand::takesItsOptions()
{
    m_bench->start(line(u"%1;0,5\n%1;0,25\n"_s.arg(first()).toUtf8(),
                        {u"--yes"_s, u"--decimal"_s, u"comma"_s, u"--duplicates"_s, u"merge"_s, u"--max-recipients"_s,
                         u"7"_s, u"--on-refusal"_s, u"continue"_s, u"--fee-plan"_s, u"priority"_s}));
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    const BatchDraft draft = batches().prepared.front();
    QCOMPARE(draft.rows.front().amount, u"0.5"_s);
    QCOMPARE(draft.duplicates, DuplicateRule::Merge);
    QCOMPARE(draft.maxRecipients, 7);
    QCOMPARE(draft.feePlan, FeePlan::Priority);
    QCOMPARE(batches().runs.front().rules.onRefusal, RefusalRule::Continue);
}

void TestMassCommand::checksWithoutSending()
{
    m_bench->start(line(list(), {u"--check"_s, u"--json"_s, u"--max-recipients"_s, u"1"_s}));
    QCOMPARE(m_bench->status(), 0);
    QVERIFY(batches().runs.isEmpty());
    const QJsonArray withdrawals = m_bench->json()[u"withdrawals"_s].toArray();
    QCOMPARE(withdrawals.size(), 2);
    QCOMPARE(withdrawals.at(1)[u"state"_s].toString(), u"planned"_s);
    QCOMPARE(withdrawals.at(1)[u"recipients"_s][0][u"row"_s].toInt(), 3);
}

void TestMassCommand::checksWithoutAKey()
{
    const auto checked = batches().preparation;
    batches().preparation = [checked](const BatchDraft &draft) {
        Preparation made = checked(draft);
        Finding noKey;
        noKey.name = FindingName::NoKey;
        made.findings += noKey;
        made.plan.reset();
        return made;
    };
    m_bench->start(line(list(), {u"--check"_s}));
    QCOMPARE(m_bench->status(), 0);
}

void TestMassCommand::tellsEveryBadRow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("errors");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("header only") << QByteArray("address,amount\n") << u"empty"_s;
    QTest::newRow("address and amount") << u"%1x,0.5\n%2,1e3\n"_s.arg(first(), second()).toUtf8()
                                        << u"bad-address bad-amount"_s;
    QTest::newRow("other currency") << u"address,amount,currency\n%1,1,LTC\n"_s.arg(first()).toUtf8() << u"bad-row"_s;
    QTest::newRow("two readings") << u"%1;1,234\n%2;2\n"_s.arg(first(), second()).toUtf8() << u"ambiguous-number"_s;
}

void TestMassCommand::tellsEveryBadRow()
{
    QFETCH(QByteArray, content);
    m_bench->start(line(content));
    QCOMPARE(m_bench->status(), 1);
    QTEST(m_bench->names(u"errors"_s), "errors");
    QVERIFY(batches().runs.isEmpty());
}

void TestMassCommand::comparesTheControlTotals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("errors");
    QTest::newRow("both right") << u"--expect-count 2 --expect-total 0.750"_s << QString();
    QTest::newRow("count") << u"--expect-count 3"_s << u"count-mismatch"_s;
    QTest::newRow("total") << u"--expect-total 0.76"_s << u"total-mismatch"_s;
}

void TestMassCommand::comparesTheControlTotals()
{
    QFETCH(QString, options);
    QFETCH(QString, errors);
    m_bench->start(line(list(), options.split(u' ') + QStringList{u"--check"_s, u"--json"_s}));
    QCOMPARE(m_bench->status(), errors.isEmpty() ? 0 : 1);
    QCOMPARE(m_bench->names(u"errors"_s), errors);
}

void TestMassCommand::endsLikeItsWithdrawals_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<int>("status");
    QTest::newRow("all accepted") << QList<State>{State::Accepted, State::Accepted} << 0;
    QTest::newRow("refused, and the rest planned") << QList<State>{State::Rejected, State::Planned} << 2;
    QTest::newRow("in doubt, and the rest planned")
        << QList<State>{State::Accepted, State::Unknown, State::Planned} << 3;
}

void TestMassCommand::endsLikeItsWithdrawals()
{
    QFETCH(QList<State>, states);
    m_bench->start(line(list()));
    report(states);
    QTEST(m_bench->status(), "status");
    QCOMPARE(m_bench->json()[u"withdrawals"_s].toArray().size(), states.size());
}

void TestMassCommand::takesTheTotalOfALargePayout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("the total") << u"0.75"_s << true;
    QTest::newRow("the same amount") << u" 0.750 "_s << true;
    QTest::newRow("another amount") << u"0.57"_s << false;
    QTest::newRow("yes") << u"yes"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestMassCommand::takesTheTotalOfALargePayout()
{
    QFETCH(QString, answer);
    QFETCH(bool, isSent);
    setRate(u"0.00001"_s);
    m_bench->terminal.isThere = true;
    m_bench->terminal.answers = {answer, u"yes"_s};
    m_bench->start(line(list(), {}));
    if (isSent) {
        report({State::Accepted});
    }
    QCOMPARE(m_bench->status(), isSent ? 0 : 5);
    QVERIFY(m_bench->err().contains(u"Type its total, 0.75,"_s));
    QVERIFY(!m_bench->err().contains(u"Type yes"_s));
    QCOMPARE(m_bench->terminal.asked, 1);
    QCOMPARE(batches().runs.size(), isSent ? 1 : 0);
}

// A smaller one takes a yes; --yes is the answer of a script, which compares totals by --expect-total.
void TestMassCommand::asksForNoTotalWhereYesAnswers()
{
    setRate(u"0.001"_s);
    m_bench->terminal.isThere = true;
    m_bench->terminal.answers = {u"yes"_s};
    m_bench->start(line(list(), {}));
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    m_bench = std::make_unique<CommandBench>();
    init();
    setRate(u"0.00001"_s);
    m_bench->start(line(list()));
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->terminal.asked, 0);
}

void TestMassCommand::saysHowFarItIs()
{
    m_bench->start(line(list()));
    QVERIFY(QTest::qWaitFor([this] { return batches().isRunning(); }));
    Q_EMIT batches().progressed({u"b1"_s, 1, 3, recordIn(State::Accepted)});
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    QVERIFY(m_bench->err().contains(u"Withdrawal 1 of 3"_s));
}

void TestMassCommand::refusesBadOptions_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("decimal") << u"--decimal dot"_s;
    QTest::newRow("duplicates") << u"--duplicates both"_s;
    QTest::newRow("no recipients") << u"--max-recipients 0"_s;
    QTest::newRow("refusal") << u"--on-refusal ask"_s;
    QTest::newRow("total") << u"--expect-total 1,5"_s;
}

void TestMassCommand::refusesBadOptions()
{
    QFETCH(QString, options);
    m_bench->start(line(list(), options.split(u' ')));
    QCOMPARE(m_bench->status(), 1);
    QVERIFY(batches().prepared.isEmpty());
}

QTEST_GUILESS_MAIN(TestMassCommand)
#include "tst_masscommand.moc"
