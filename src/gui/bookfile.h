#pragma once

#include "core/bookentry.h"

// What a file has for the address book: all of it is good, or nothing is taken.
struct BookFile {
    QList<BookEntry> entries;
    QString problem; // in words; empty: it is good
};

// Takes long for a large file: not for the interface thread.
BookFile readBookFile(const QString &path);
