#pragma once

#include <QByteArray>
#include <QString>

// The type of the file system on which this path is, or would be made: "ext4", "nfs4", "fuse.sshfs".
QByteArray fileSystemType(const QString &path);
// Whether a file system of this type may be shared with other machines, whose locks we would not see. Unknown FUSE file
// systems count as shared.
bool isNetworkFileSystem(const QByteArray &type);
