#include "lists/listfile.h"
#include "reports/csvtext.h"
#include "reports/historyfile.h"
#include "reports/historytable.h"
#include "reports/reportfile.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// With the spreadsheet program itself, where it is installed: its files read like the CSV they were made from, and ours
// mean to it what they mean to us.
class TestLibreOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsItsFilesLikeTheirCsv_data();
    void readsItsFilesLikeTheirCsv();
    void calculatesNothingInOurs();
    void readsAnExportedHistory_data();
    void readsAnExportedHistory();

private:
    // The converted file in a folder of its own; empty when it could not be made.
    QString convert(const QString &path, const QString &format, const QString &textFilter = u"CSV:44,34,76"_s);
    static QList<HistoryEntry> history();

    QString m_program;
    QTemporaryDir m_folder;
    int m_conversions = 0;
};

void TestLibreOffice::initTestCase()
{
    m_program = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_program.isEmpty()) {
        QSKIP("LibreOffice is not installed");
    }
}

QString TestLibreOffice::convert(const QString &path, const QString &format, const QString &textFilter)
{
    const QString folder = m_folder.filePath(QString::number(++m_conversions));
    const QString filter = path.endsWith(u".csv"_s) ? u"--infilter="_s + textFilter : u"--headless"_s; // UTF-8
    QProcess process;
    process.start(m_program,
                  {filter, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s), u"--headless"_s,
                   u"--convert-to"_s, format, u"--outdir"_s, folder, path});
    const bool isDone = process.waitForFinished(180'000);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    return isDone && files.size() == 1 ? folder + u'/' + files.front() : QString();
}

void TestLibreOffice::readsItsFilesLikeTheirCsv_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("XLSX") << u"xlsx"_s;
    QTest::newRow("ODS") << u"ods"_s;
}

void TestLibreOffice::readsItsFilesLikeTheirCsv()
{
    QFETCH(QString, format);
    const QByteArray content(
        "name,wallet,Amount,note\n"
        "Anna,0x52908400098527886E0F7030069857D2E4169EE7,0.1,May\n"
        "\"Björn, sen.\",bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq,12345678.1234567,\"two\nlines\"\n"
        "\n"
        "Čapek,TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC,0.00000001,\"say \"\"yes\"\"\"\n"
        "Даша,1BoatSLRHtKNngkdXEeobR76b53LETtpyT,21000,<b>&amp;</b>\n");
    const QString path = m_folder.filePath(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const RecipientList expected = readListFile(path, {});
    const QString converted = convert(path, format);
    QVERIFY(!converted.isEmpty());
    RecipientList read = readListFile(converted, {});
    QVERIFY(read.findings.isEmpty());
    QCOMPARE(read.rows.size(), expected.rows.size());
    for (qsizetype index = 0; index < read.rows.size(); ++index) {
        RecipientRow row = read.rows.at(index);
        row.row = expected.rows.at(index).row; // a sheet counts rows, a text lines
        row.fileRow = expected.rows.at(index).fileRow;
        QCOMPARE(row.name, expected.rows.at(index).name);
        QCOMPARE(row.amount, expected.rows.at(index).amount);
        QCOMPARE(row, expected.rows.at(index));
    }
}

void TestLibreOffice::calculatesNothingInOurs()
{
    const ReportRow cells{{u"=1+1"_s, ReportCell::Kind::Kept},
                          {u"=HYPERLINK(\"https://example.org\")"_s},
                          {u"+1"_s},
                          {u"@SUM(1)"_s},
                          {u"00123"_s, ReportCell::Kind::Kept},
                          {u"0.1"_s, ReportCell::Kind::Number},
                          {u"123456789012345.12"_s, ReportCell::Kind::Number},
                          {u"2026-01-02"_s, ReportCell::Kind::Kept},
                          {u" ä\n€ "_s}};
    const ReportTable table{cells, 1, [&cells](qsizetype) {
                                return cells;
                            }};
    const QString path = m_folder.filePath(u"r.xlsx"_s);
    QVERIFY(writeReport(path, table));
    const QString converted = convert(path, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false"_s);
    QFile file(converted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray line("=1+1,\"=HYPERLINK(\"\"https://example.org\"\")\",+1,@SUM(1),00123,0.1,123456789012345.12,"
                          "2026-01-02,\" ä\n€ \"\n");
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(line + line));
}

QList<HistoryEntry> TestLibreOffice::history()
{
    HistoryEntry mass;
    mass.id = 1;
    mass.operationId = u"5edf873d9ed3a558712be543"_s;
    mass.type = u"mass_cash_out"_s;
    mass.status = u"=1+1"_s;
    mass.currency = u"ETH"_s;
    mass.amount = *Amount::parse(u"0.3");
    mass.fee = *Amount::parse(u"0.000000000000000001");
    mass.at = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    mass.sourceCurrency = u"USD"_s;
    mass.sourceRate = *Amount::parse(u"0.0004");
    mass.recipientCount = 2;
    mass.recipientLines =
        packRecipients({{u"0xa"_s, *Amount::parse(u"0.1"), u"=HYPERLINK(\"https://example.org\")"_s, u"@SUM(1)"_s},
                        {u"0xb"_s, *Amount::parse(u"0.2"), u"Björn, \"sen.\""_s, u"two\nlines"_s}});
    mass.note = u"+1-1"_s;
    HistoryEntry plain = mass;
    plain.id = 2;
    plain.status = u"completed"_s;
    plain.amount = *Amount::parse(u"123456789.123456");
    plain.recipientLines.clear();
    plain.note = u"-2"_s;
    return {mass, plain};
}

void TestLibreOffice::readsAnExportedHistory_data()
{
    // Times, and what has more places than a number shows, as texts; the rest as the program thinks best.
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("filter");
    QTest::newRow("XLSX") << u"history.xlsx"_s << QString();
    QTest::newRow("CSV") << u"history.csv"_s << u"CSV:44,34,76,1,1/2/10/2/11/2/21/2"_s;
}

// A text that would be calculated has an apostrophe in CSV, and is a text by its kind in XLSX.
void TestLibreOffice::readsAnExportedHistory()
{
    QFETCH(QString, name);
    QFETCH(QString, filter);
    const QString path = m_folder.filePath(name);
    HistoryFile file(path, false);
    EntryPage page;
    page.entries = history();
    QVERIFY(file.open() && file.add(page) && file.finish());
    const QString converted =
        convert(path, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false"_s, filter);
    QFile read(converted);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QByteArray expected = toCsvLine(historyHeader());
    for (const HistoryEntry &entry : history()) {
        for (ReportRow row : historyRows(entry, false)) {
            if (name.endsWith(u".xlsx"_s)) {
                for (ReportCell &cell : row) {
                    cell.kind = ReportCell::Kind::Kept;
                }
            }
            expected += toCsvLine(row);
        }
    }
    expected.replace("\r\n", "\n");
    const QStringList lines = QString::fromUtf8(read.readAll()).split(u'\n');
    const QStringList wanted = QString::fromUtf8(expected).split(u'\n');
    for (qsizetype line = 0; line < wanted.size(); ++line) {
        QCOMPARE(lines.value(line), wanted.at(line));
    }
    QCOMPARE(lines.size(), wanted.size());
}

QTEST_GUILESS_MAIN(TestLibreOffice)
#include "tst_libreoffice.moc"
