#pragma once

#include <QString>

#include <optional>

// Which file it is, whatever it is called.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0; // inode

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

// The file at this path, by any link to it; nothing when there is none. Does not open it: closing it again would drop the
// locks that SQLite holds on it in this process.
std::optional<FileIdentity> identityOf(const QString &path);
