#pragma once

#include "core/bookentry.h"
#include "core/listfault.h"

#include <QByteArray>
#include <QList>

#include <optional>

// An address book that was read from a file. Whether the addresses are right is for others to say.
struct BookList {
    // A row of the file; the first is 1.
    struct Row {
        int row = 0;
        BookEntry entry; // scope empty: the chain is not known
    };

    QList<Row> rows;
    std::optional<ListFault> fault; // nothing of it can be read
    int faultRow = 0; // where it is, if it has a place
};

// Reads CSV with a header: name, address, and chain ("ethereum") or currency ("USDT_TRX"), in any order and case. Any of the
// separators of recipient lists; texts without spaces around them.
BookList readBookList(const QByteArray &content);
