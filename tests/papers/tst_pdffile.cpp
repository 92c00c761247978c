#include "papers/pdffile.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPdfForItsOwnerAlone();
    void keepsWhatWasThereUntilItIsWhole();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void keepsNothingThatWasCutShort();

private:
    QTemporaryDir m_folder;
};

namespace {

void paint(PdfFile &file)
{
    QPainter painter(&file.device());
    painter.drawLine(0, 0, 100, 100);
}

} // namespace

void TestPdfFile::writesAPdfForItsOwnerAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
    PdfFile file(path);
    QVERIFY(file.open(QPageLayout::Portrait));
    paint(file);
    QVERIFY(!QFile::exists(path));
    QVERIFY(file.finish());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF-"));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void TestPdfFile::keepsWhatWasThereUntilItIsWhole()
{
    const QString path = m_folder.filePath(QStringLiteral("b.pdf"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    {
        PdfFile file(path);
        QVERIFY(file.open(QPageLayout::Portrait));
        paint(file);
    }
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
}

void TestPdfFile::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ReportFault>("fault");
    QTest::newRow("another kind") << m_folder.filePath(QStringLiteral("a.txt")) << ReportFault::UnknownKind;
    QTest::newRow("no folder") << m_folder.filePath(QStringLiteral("none/a.pdf")) << ReportFault::NoFolder;
    QTest::newRow("a folder of that name")
        << m_folder.path() + QStringLiteral("/folder.pdf") << ReportFault::NotWritten;
}

void TestPdfFile::saysWhyItCannot()
{
    QFETCH(QString, path);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.pdf")));
    PdfFile file(path);
    const auto opened = file.open(QPageLayout::Portrait);
    QVERIFY(!opened);
    QTEST(opened.error().fault, "fault");
}

void TestPdfFile::keepsNothingThatWasCutShort()
{
    const QString path = m_folder.filePath(QStringLiteral("cut.pdf"));
    PdfFile file(path);
    QVERIFY(file.open(QPageLayout::Portrait));
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit tight = usual;
    tight.rlim_cur = 64;
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    paint(file);
    const auto finished = file.finish();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!finished);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
