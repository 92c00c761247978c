#pragma once

#include "lists/columnmapping.h"

#include <QString>

#include <optional>

// Which character stands between the whole and the decimal digits of the amounts that are written as text.
enum class DecimalMark {
    Detect, // from all the amounts together; one that can be read in two ways is an error
    Point,
    Comma,
};

// What a person says about a list before it is read.
struct ListOptions {
    DecimalMark decimal = DecimalMark::Detect;
    std::optional<char> separator; // of text; nothing: detected. The clipboard's is the tab
    std::optional<ColumnMapping> columns; // nothing: told by the first record
    QString sheet; // of a spreadsheet; empty: the only one with content
};
