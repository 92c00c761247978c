#include "reports/reportfile.h"

#include "lists/listfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesByTheEnding_data();
    void writesByTheEnding();
    void replacesAFileWhole();
    void refusesWhereItCannotWrite_data();
    void refusesWhereItCannotWrite();
    void leavesTheOldFileWhenItFails();

private:
    static ReportTable table(const QString &text = u"1a"_s)
    {
        return {{{u"address"_s}, {u"amount"_s}}, 1, [text](qsizetype) {
                    return ReportRow{{text}, {u"0.5"_s}};
                }};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestReportFile::writesByTheEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ListFormat>("format");
    QTest::newRow("csv") << u"a.csv"_s << ListFormat::Text;
    QTest::newRow("CSV") << u"b.CSV"_s << ListFormat::Text;
    QTest::newRow("xlsx") << u"c.xlsx"_s << ListFormat::Xlsx;
}

void TestReportFile::writesByTheEnding()
{
    QFETCH(QString, name);
    QVERIFY(writeReport(path(name), table()));
    const RecipientList list = readListFile(path(name), {});
    QTEST(list.shape.format, "format");
    QCOMPARE(list.rows.size(), 1);
    QCOMPARE(list.rows.front().address, u"1a"_s);
    QCOMPARE(QFile::permissions(path(name)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestReportFile::replacesAFileWhole()
{
    QVERIFY(writeReport(path(u"a.csv"_s), table(QString(1000, u'x'))));
    QVERIFY(writeReport(path(u"a.csv"_s), table()));
    QFile file(path(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("address,amount\r\n1a,0.5\r\n"));
}

void TestReportFile::refusesWhereItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ReportFault>("fault");
    QTest::newRow("another kind") << path(u"a.pdf"_s) << ReportFault::UnknownKind;
    QTest::newRow("no folder") << path(u"gone/a.csv"_s) << ReportFault::NoFolder;
    QTest::newRow("a folder") << path(u"folder.csv"_s) << ReportFault::NotWritten;
}

void TestReportFile::refusesWhereItCannotWrite()
{
    QFETCH(QString, path);
    QFETCH(ReportFault, fault);
    QDir(m_folder.path()).mkdir(u"folder.csv"_s);
    QCOMPARE(writeReport(path, table()).error().fault, fault);
}

void TestReportFile::leavesTheOldFileWhenItFails()
{
    QVERIFY(writeReport(path(u"a.xlsx"_s), table()));
    const QString tooLong(40'000, u'x');
    const auto failed = writeReport(path(u"a.xlsx"_s), table(tooLong));
    QCOMPARE(failed.error().fault, ReportFault::CellTooLong);
    QCOMPARE(failed.error().detail, path(u"a.xlsx"_s));
    QCOMPARE(readListFile(path(u"a.xlsx"_s), {}).rows.size(), 1);
    QCOMPARE(QDir(m_folder.path()).entryList({u"a.xlsx*"_s}, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
