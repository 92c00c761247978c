#include "store/filesystem.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#include <sys/vfs.h>

namespace {

constexpr std::array shared{"9p",    "afs",  "afpfs", "beegfs",    "ceph",     "cifs",   "coda",
                            "davfs", "gfs",  "gfs2",  "glusterfs", "lustre",   "ncp",    "ncpfs",
                            "nfs",   "nfs4", "ocfs2", "orangefs",  "prl_fs",   "pvfs2",  "smb",
                            "smb2",  "smb3", "smbfs", "vboxsf",    "virtiofs", "vmhgfs", "webdav"};

constexpr std::array localFuse{"fuse.bindfs",   "fuse.cryfs",    "fuse.encfs",          "fuse.ext2",
                               "fuse.ext4",     "fuse.exfat",    "fuse.fuse-overlayfs", "fuse.gocryptfs",
                               "fuse.lklfuse",  "fuse.mergerfs", "fuse.ntfs",           "fuse.ntfs-3g",
                               "fuse.securefs", "fuse.unionfs",  "fuse.veracrypt"};

template<size_t Size>
bool contains(const std::array<const char *, Size> &names, const QByteArray &type)
{
    return std::any_of(names.begin(), names.end(), [&type](const char *name) { return type == name; });
}

// What the kernel calls it, where the mount table does not show it, as in a chroot: statfs(2), linux/magic.h.
QByteArray typeByMagic(const QString &path)
{
    struct statfs facts = {};
    if (statfs(QFile::encodeName(path).constData(), &facts) != 0) {
        return {};
    }
    switch (quint32(facts.f_type)) {
    case 0x6969:
        return "nfs";
    case 0x517B:
        return "smb";
    case 0xFF534D42:
        return "cifs";
    case 0xFE534D42:
        return "smb2";
    case 0x01021997:
        return "9p";
    case 0x00C36400:
        return "ceph";
    case 0x5346414F:
        return "afs";
    case 0x73757245:
        return "coda";
    case 0x7461636F:
        return "ocfs2";
    case 0x0BD00BD0:
        return "lustre";
    case 0x65735546:
        return "fuse";
    default:
        return "0x" + QByteArray::number(quint32(facts.f_type), 16);
    }
}

} // namespace

QByteArray fileSystemType(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot()) {
        place.setFile(place.path());
    }
    const QByteArray type = QStorageInfo(place.canonicalFilePath()).fileSystemType();
    return type.isEmpty() ? typeByMagic(place.canonicalFilePath()) : type;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    if (name == "fuse" || name.startsWith("fuse.")) {
        return !contains(localFuse, name);
    }
    return contains(shared, name);
}
