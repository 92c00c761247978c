#include "store/filesystem.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

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

} // namespace

QByteArray fileSystemType(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot()) {
        place.setFile(place.path());
    }
    return QStorageInfo(place.canonicalFilePath()).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    if (name == "fuse" || name.startsWith("fuse.")) {
        return !contains(localFuse, name);
    }
    return contains(shared, name);
}
