#pragma once

#include "core/listfault.h"
#include "core/result.h"

#include <QStringList>

#include <array>

enum class ListColumn { Address, Amount, Currency, Note, Name };
enum class FirstRecord { IsHeader, IsRecipient };

// What is wrong with the first record of a list.
struct ColumnError {
    ListFault fault = ListFault::NoHeader;
    QString evidence; // the names in question, or the record's first cell
};

// Which column of a list is what: by the names of its header, in any order and case, or without a header address,
// amount, note. Columns with other names are the file's own business.
class ColumnMapping
{
public:
    static constexpr int missing = -1;

    ColumnMapping() = default; // as without a header

    // By the first record's cells. It is a header when it names the address or the amount column, and a recipient when
    // its second cell has a digit; anything else is an error (NoHeader), as is a header without one of the two, or with
    // two columns for one thing.
    static Result<ColumnMapping, ColumnError> read(const QStringList &cells);

    // As a person says, for a list with this first record: for each ListColumn an index, or missing.
    static ColumnMapping chosen(const std::array<int, 5> &indices, const QStringList &cells, FirstRecord kind);

    [[nodiscard]] bool hasHeader() const { return !m_names.isEmpty(); }
    [[nodiscard]] const QStringList &names() const { return m_names; } // as the header writes them; empty without one
    [[nodiscard]] int indexOf(ListColumn column) const { return m_indices[size_t(column)]; } // or missing
    [[nodiscard]] int columnCount() const { return m_columnCount; }

private:
    std::array<int, 5> m_indices{0, 1, missing, 2, missing};
    QStringList m_names;
    int m_columnCount = 3;
};
