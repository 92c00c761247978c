#pragma once

#include <QString>

// What keeps a recipient list, or one of its rows, from being read.
enum class ListFault {
    // the file (BadFile)
    FileMissing,
    NotAFile, // a folder, a pipe or a device
    Unreadable,
    TooLarge,
    NotText, // it has NUL characters
    BrokenText, // UTF-16 that is cut or damaged
    NoHeader, // the first line is neither a header nor a recipient
    NoAddressColumn,
    NoAmountColumn,
    ColumnTwice, // evidence: the header's names
    TooManyRows,
    TooManyFaults, // more rows are bad than are listed
    BrokenSpreadsheet,
    LockedSpreadsheet, // by a password
    OtherDocument, // a ZIP file that is neither XLSX nor ODS, or an old XLS
    SeveralSheets, // evidence: their names
    NoSuchSheet, // evidence: the name asked for
    // a row (BadRow)
    UnclosedQuote,
    TextAfterQuote,
    CellTooLong,
    TooManyCells,
    MissingCells, // fewer than the columns that must be there
    SurplusCells, // evidence: the first cell beyond the columns
    TooManyDigits, // a number cell of a spreadsheet with over 15 significant digits; evidence: the number
    TwoReadings, // of a row that was taken all the same: its amount can stand for two values
};

constexpr bool isAboutRow(ListFault fault)
{
    return fault >= ListFault::UnclosedQuote;
}

// The two values that one number can stand for, as canonical decimals.
struct NumberReadings {
    QString whole; // its mark separates thousands
    QString decimal; // its mark is the decimal mark

    friend bool operator==(const NumberReadings &, const NumberReadings &) = default;
};

// A count or total that a person stated, and the list's own.
struct ControlDifference {
    QString expected;
    QString found;

    friend bool operator==(const ControlDifference &, const ControlDifference &) = default;
};
