#include "store/filesystem.h"

#include <QTemporaryDir>
#include <QTest>

class TestFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNetworkFileSystems_data();
    void knowsNetworkFileSystems();
    void namesTheFileSystemOfAFolderThatIsNotMadeYet();
};

void TestFileSystem::knowsNetworkFileSystems_data()
{
    QTest::addColumn<bool>("isNetwork");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.rclone", "fuse.s3fs",
                             "fuse", "fuse.something-new", "NFS", "afs", "ceph", "lustre", "virtiofs", "vboxsf"}) {
        QTest::newRow(type) << true;
    }
    for (const char *type : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "f2fs", "vfat", "apfs", "fuseblk",
                             "fuse.gocryptfs", "fuse.fuse-overlayfs", "ecryptfs"}) {
        QTest::newRow(type) << false;
    }
}

void TestFileSystem::knowsNetworkFileSystems()
{
    QTEST(isNetworkFileSystem(QTest::currentDataTag()), "isNetwork");
}

void TestFileSystem::namesTheFileSystemOfAFolderThatIsNotMadeYet()
{
    const QTemporaryDir folder;
    const QByteArray type = fileSystemType(folder.path());
    QVERIFY(!type.isEmpty());
    QCOMPARE(fileSystemType(folder.filePath(QStringLiteral("not/made/yet"))), type);
    QCOMPARE(fileSystemType(QStringLiteral("/proc/self")), QByteArray("proc"));
}

QTEST_GUILESS_MAIN(TestFileSystem)
#include "tst_filesystem.moc"
