#include "checks/batchcheck.h"
#include "cli/commandbench.h"
#include "cli/records.h"
#include "lists/listfile.h"
#include "support/planmaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// mass with --result, and with a file that has results.
class TestMassResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheFileBeforeItIsSent();
    void sendsNothingWhenTheFileCannotBeKept();
    void writesTheResultFile_data();
    void writesTheResultFile();
    void neverHidesTheOutcomeBehindTheResultFile_data();
    void neverHidesTheOutcomeBehindTheResultFile();
    void takesOnlyTheUnpaidRowsOfAResultFile();
    void hasNothingToPayWhenAllIsPaid();
    void refusesAResultFileThatCannotBe_data();
    void refusesAResultFileThatCannotBe();

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

void TestMassResults::init()
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

void TestMassResults::keepsTheFileBeforeItIsSent()
{
    m_bench->start(line(list()));
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    const QList<KeptList> kept = m_bench->parts.keptLists;
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.front().text, list());
    QCOMPARE(kept.front().fileName, u"list.csv"_s);
    QCOMPARE(batches().prepared.front().listFile, kept.front().hash);
    QCOMPARE(batches().prepared.front().rows.front().fileRow, 2);
}

void TestMassResults::sendsNothingWhenTheFileCannotBeKept()
{
    m_bench->parts.kept = LedgerError{LedgerFault::DiskFull, {}};
    m_bench->start(line(list()));
    QCOMPARE(m_bench->status(), 4);
    QVERIFY(batches().prepared.isEmpty());
}

void TestMassResults::writesTheResultFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"r.csv"_s;
    QTest::newRow("XLSX") << u"r.xlsx"_s;
}

void TestMassResults::writesTheResultFile()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    WithdrawalRecord record = recordIn(State::Accepted);
    record.batchId = u"b1"_s;
    m_bench->parts.source.records = {record};
    m_bench->start(line(list(), {u"--yes"_s, u"--result"_s, path}));
    QVERIFY(QTest::qWaitFor([this] { return batches().isRunning(); }));
    batches().finish({u"b1"_s, {record}, {}});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(m_bench->parts.sourcesAsked, QStringList{u"b1"_s});
    const RecipientList results = readListFile(path, {});
    QVERIFY(results.shape.columns.names().contains(u"disburse_state"_s));
}

void TestMassResults::neverHidesTheOutcomeBehindTheResultFile_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("accepted") << State::Accepted << 4;
    QTest::newRow("refused") << State::Rejected << 2;
    QTest::newRow("in doubt") << State::Unknown << 3;
}

void TestMassResults::neverHidesTheOutcomeBehindTheResultFile()
{
    QFETCH(State, state);
    const QString folder = m_folder.filePath(u"results"_s);
    QVERIFY(QDir().mkpath(folder));
    m_bench->start(line(list(), {u"--yes"_s, u"--json"_s, u"--result"_s, folder + u"/r.csv"_s}));
    QVERIFY(QTest::qWaitFor([this] { return batches().isRunning(); }));
    QVERIFY(QDir(folder).removeRecursively());
    WithdrawalRecord record = recordIn(state);
    record.batchId = u"b1"_s;
    batches().finish({u"b1"_s, {record}, {}});
    QTEST(m_bench->status(), "status");
    QCOMPARE(m_bench->names(u"errors"_s), u"result-file"_s);
    QCOMPARE(m_bench->json()[u"withdrawals"_s].toArray().size(), 1);
}

void TestMassResults::takesOnlyTheUnpaidRowsOfAResultFile()
{
    const QByteArray results =
        u"address,amount,disburse_state,disburse_withdrawal\n%1,0.5,rejected,w1\n%2,1 000,accepted,w2\n"_s
            .arg(first(), second())
            .toUtf8();
    m_bench->parts.earlier = {{u"w1"_s, {u"w1"_s, State::Rejected, false, {}, {}}},
                              {u"w2"_s, {u"w2"_s, State::Accepted, false, {}, {}}}};
    m_bench->start(line(results));
    report({State::Accepted});
    QCOMPARE(m_bench->status(), 0);
    QCOMPARE(batches().prepared.front().rows.size(), 1);
    QCOMPARE(batches().prepared.front().rows.front().address, first());
    QCOMPARE(m_bench->parts.keptLists.front().earlier, (QHash<int, QString>{{2, u"w1"_s}}));
    QCOMPARE(m_bench->names(u"notices"_s), u"unpaid-only"_s);
}

void TestMassResults::hasNothingToPayWhenAllIsPaid()
{
    m_bench->parts.earlier = {{u"w2"_s, {u"w2"_s, State::Accepted, false, {}, {}}}};
    m_bench->start(
        line(u"address,amount,disburse_state,disburse_withdrawal\n%1,1,rejected,w2\n"_s.arg(first()).toUtf8()));
    QCOMPARE(m_bench->status(), 1);
    QCOMPARE(m_bench->names(u"errors"_s), u"empty"_s);
    QCOMPARE(m_bench->names(u"notices"_s), u"unpaid-only"_s);
}

void TestMassResults::refusesAResultFileThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("another kind") << m_folder.filePath(u"r.txt"_s);
    QTest::newRow("no folder") << m_folder.filePath(u"gone/r.csv"_s);
    QTest::newRow("the list itself") << m_folder.filePath(u"list.csv"_s);
}

void TestMassResults::refusesAResultFileThatCannotBe()
{
    QFETCH(QString, path);
    m_bench->start(line(list(), {u"--yes"_s, u"--json"_s, u"--result"_s, path}));
    QCOMPARE(m_bench->status(), 1);
    QCOMPARE(m_bench->names(u"errors"_s), u"result-file"_s);
    QVERIFY(batches().runs.isEmpty());
}

QTEST_GUILESS_MAIN(TestMassResults)
#include "tst_massresults.moc"
