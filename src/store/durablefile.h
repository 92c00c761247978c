#pragma once

#include "core/ledgererror.h"
#include "core/result.h"

#include <QByteArray>

// Files and folders of the ledger that only their owner may read, and that are on disk when these functions return.

// What errno says about the path.
LedgerError toLedgerError(int systemError, const QString &path);
// Every missing folder down to this one, with mode 0700.
Result<Done, LedgerError> makeFolders(const QString &path);
// The folder's entries are on disk.
Result<Done, LedgerError> syncFolder(const QString &path);
// A new, empty file with mode 0600, whatever the umask.
Result<Done, LedgerError> makePrivateFile(const QString &path);
// The file's bytes are on disk. Not for a file that SQLite has open: closing it would drop SQLite's locks.
Result<Done, LedgerError> syncFile(const QString &path);
// These bytes in a file of mode 0600, by an atomic rename.
Result<Done, LedgerError> writeDurably(const QString &path, const QByteArray &bytes);
// Puts the file in the place of another, or where there is none, atomically and durably.
Result<Done, LedgerError> moveDurably(const QString &from, const QString &to);
