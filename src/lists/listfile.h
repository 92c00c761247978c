#pragma once

#include "lists/recipientlist.h"

// The largest file that is read, in bytes.
constexpr qint64 largestListFile = 512 * 1024 * 1024;

// Reads the file at the path, which is read once and whole. What keeps it from being read is a BadFile finding: it is
// not there, is no regular file, cannot be opened or read to its end, or is too large. Its evidence is the path.
RecipientList readListFile(const QString &path, const ListOptions &options);
