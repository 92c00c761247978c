#include "lists/listfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

class TestListFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles();
    void refusesWhatIsMissing();
    void refusesFolders();
    void refusesPipesWithoutWaiting();
    void refusesWhatMayNotBeRead();
    void refusesHugeFilesUnread();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static ListFault faultOf(const QString &path);

    QTemporaryDir m_folder;
};

ListFault TestListFile::faultOf(const QString &path)
{
    const RecipientList list = readListFile(path, {});
    return list.rows.isEmpty() && list.findings.size() == 1 && list.findings[0].name == FindingName::BadFile
            && list.findings[0].evidence == path
        ? std::get<ListFault>(list.findings[0].reason)
        : ListFault::TooManyDigits;
}

void TestListFile::readsFiles()
{
    QFile file(path("list.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A,1\nB,2\n") > 0);
    file.close();
    const RecipientList list = readListFile(file.fileName(), {});
    QCOMPARE(list.rows.size(), 2);
    QVERIFY(list.findings.isEmpty());
    QVERIFY(QFile::link(file.fileName(), path("link.csv")));
    QCOMPARE(readListFile(path("link.csv"), {}).rows.size(), 2);
}

void TestListFile::refusesWhatIsMissing()
{
    QCOMPARE(faultOf(path("missing.csv")), ListFault::FileMissing);
    QCOMPARE(faultOf(QString()), ListFault::FileMissing);
}

void TestListFile::refusesFolders()
{
    QCOMPARE(faultOf(m_folder.path()), ListFault::NotAFile);
}

void TestListFile::refusesPipesWithoutWaiting()
{
    QCOMPARE(mkfifo(qPrintable(path("pipe.csv")), 0600), 0);
    QCOMPARE(faultOf(path("pipe.csv")), ListFault::NotAFile);
    QCOMPARE(faultOf(QStringLiteral("/dev/zero")), ListFault::NotAFile);
}

void TestListFile::refusesWhatMayNotBeRead()
{
    if (geteuid() == 0) {
        QSKIP("root may read everything");
    }
    QFile file(path("secret.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A,1\n") > 0 && file.setPermissions({}));
    QCOMPARE(faultOf(file.fileName()), ListFault::Unreadable);
}

void TestListFile::refusesHugeFilesUnread()
{
    QFile file(path("huge.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestListFile + 1)); // sparse
    QCOMPARE(faultOf(file.fileName()), ListFault::TooLarge);
}

QTEST_APPLESS_MAIN(TestListFile)
#include "tst_listfile.moc"
