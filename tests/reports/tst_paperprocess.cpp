#include "reports/paperprocess.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class TestPaperProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAStatementWithoutADisplay();
    void saysWhatIsNotInstalled();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void tellsOfAProgramThatFails();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"paper.pdf"_s); }
    [[nodiscard]] bool isEmpty() const { return QDir(m_folder.path()).isEmpty(QDir::Files | QDir::Hidden); }
    static QString textOf(const QString &path);
    static HistoryEntry payout(int number);

    QTemporaryDir m_folder;
};

QString TestPaperProcess::textOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

HistoryEntry TestPaperProcess::payout(int number)
{
    HistoryEntry entry;
    entry.operationId = u"operation%1"_s.arg(number);
    entry.type = u"cash_out"_s;
    entry.status = u"completed"_s;
    entry.currency = u"BTC"_s;
    entry.amount = *Amount::parse(u"0.5");
    entry.at = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    return entry;
}

void TestPaperProcess::drawsAStatementWithoutADisplay()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("DISPLAY");
    PaperProcess process(QStringLiteral(DISBURSE_PAPER), path());
    StatementOrder order;
    order.shop = u"Shop 42"_s;
    order.filter.currency = u"BTC"_s;
    const auto pipe = process.start(order);
    QVERIFY(pipe);
    QVERIFY((*pipe)->add({payout(1), payout(2)}) && (*pipe)->add({payout(3)}));
    QVERIFY(!QFile::exists(path()));
    QVERIFY((*pipe)->end());
    QTRY_VERIFY_WITH_TIMEOUT(process.outcome().isFinished(), 60'000);
    QVERIFY(process.outcome().result());
    const QString text = textOf(path());
    for (const char *part : {"Shop 42", "Only in BTC", "operation1", "operation3", "0.5 BTC", "Completed"}) {
        QVERIFY2(text.contains(QLatin1String(part)), part);
    }
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QFile::remove(path()));
}

void TestPaperProcess::saysWhatIsNotInstalled()
{
    PaperProcess process(u"/no/such/program"_s, path());
    QVERIFY(process.start({}));
    QTRY_VERIFY(process.outcome().isFinished());
    QCOMPARE(process.outcome().result().error().fault, ReportFault::NoPaperProgram);
    QCOMPARE(process.outcome().result().error().detail, u"/no/such/program"_s);
}

void TestPaperProcess::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ReportFault>("fault");
    QTest::newRow("another kind") << m_folder.filePath(u"a.txt"_s) << ReportFault::UnknownExport;
    QTest::newRow("no folder") << m_folder.filePath(u"none/a.pdf"_s) << ReportFault::NoFolder;
}

void TestPaperProcess::saysWhyItCannot()
{
    QFETCH(QString, path);
    PaperProcess process(QStringLiteral(DISBURSE_PAPER), path);
    const auto pipe = process.start({});
    QVERIFY(!pipe);
    QTEST(pipe.error().fault, "fault");
}

void TestPaperProcess::leavesNothingBehind_data()
{
    QTest::addColumn<bool>("isBrokenOff");
    QTest::newRow("destroyed while it draws") << false;
    QTest::newRow("the statement breaks off") << true;
}

void TestPaperProcess::leavesNothingBehind()
{
    QFETCH(bool, isBrokenOff);
    {
        PaperProcess process(QStringLiteral(DISBURSE_PAPER), path());
        auto pipe = *process.start({});
        QVERIFY(pipe->add({payout(1)}));
        if (isBrokenOff) {
            pipe.reset();
            QTRY_VERIFY_WITH_TIMEOUT(process.outcome().isFinished(), 60'000);
            QVERIFY(!process.outcome().result());
        }
    }
    QVERIFY(isEmpty());
}

void TestPaperProcess::tellsOfAProgramThatFails()
{
    PaperProcess process(u"/bin/false"_s, path());
    const auto pipe = process.start({});
    QVERIFY(pipe);
    QTRY_VERIFY(process.outcome().isFinished());
    QCOMPARE(process.outcome().result().error().fault, ReportFault::NotWritten);
    QVERIFY(!(*pipe)->add({payout(1)}));
}

// A reader that goes away is no signal, as in the programs.
int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    TestPaperProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paperprocess.moc"
