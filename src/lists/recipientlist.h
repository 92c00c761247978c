#pragma once

#include "core/batchdraft.h"
#include "core/finding.h"
#include "lists/columnmapping.h"
#include "lists/listoptions.h"
#include "lists/sourcerecords.h"
#include "lists/textencoding.h"

enum class ListFormat { Text, Xlsx, Ods };

// What was recognised about a list.
struct ListShape {
    ListFormat format = ListFormat::Text;
    TextEncoding encoding = TextEncoding::Utf8; // of text
    char separator = ','; // of text
    DecimalMark decimal = DecimalMark::Point; // of the amounts written as text
    QString sheet; // of a spreadsheet
    QStringList sheets; // of a spreadsheet: all that have content, also when none of them was read
    ColumnMapping columns;
};

// A record with all its cells, as the list has it.
struct ShownRecord {
    int row = 0;
    QStringList cells;
};

// A recipient list as it was read. Nothing of it may be sent while there is an error among the findings: a record that
// cannot be read is a finding and no row, and a row that can be read in two ways has a finding beside it.
struct RecipientList {
    QList<RecipientRow> rows;
    QList<RecipientRow> faultyRows; // the text of the records that are a finding and no row, where they have any
    QList<ShownRecord> beginning; // the first records, a header too, for a person to look at
    QList<Finding> findings; // BadFile, BadRow, AmbiguousNumber and Empty, in the order of the rows
    ListShape shape;
    SourceRecords records; // one for each of rows
    QByteArray sha256; // of the content, and where there are several sheets of its hash and the name; 32 bytes
};

constexpr qsizetype mostShownRecords = 20;

// Most recipients of one list, and most findings after which reading stops with TooManyFaults.
constexpr qsizetype mostListRows = 2'000'000;
constexpr qsizetype mostListFindings = 10'000;

// Reads the content of a file or of the clipboard: text, or an XLSX or ODS file, told by its first bytes. No cell is
// changed but for spaces at the ends of an address, amount or currency, which are left out, and for the decimal comma of
// an amount, which becomes a point where the list leaves no doubt about it.
RecipientList readRecipientList(const QByteArray &content, const ListOptions &options);
