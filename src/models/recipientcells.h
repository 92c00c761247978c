#pragma once

#include "core/batchdraft.h"
#include "core/finding.h"

// The columns of a recipient list, in the order in which a table shows them, and what stands in them.
namespace RecipientCells {

enum Column { NameColumn, AddressColumn, AmountColumn, CurrencyColumn, NoteColumn, ProblemColumn, ColumnCount };

// All columns before this one hold text that can be edited.
constexpr int editableCount = ProblemColumn;

// The text of an editable column.
const QString &textAt(const RecipientRow &row, int column);
QString &textAt(RecipientRow &row, int column);

// The input whose findings belong to the column; None for those that no check looks at.
InputField fieldOf(int column);

// Whether nothing stands in the row: such rows are skipped. A record of a file that has text elsewhere is not blank.
bool isBlank(const RecipientRow &row);

// What a check is given: the rows that are not blank, each with its number in the table; the first is 1.
QList<RecipientRow> numbered(const QList<RecipientRow> &rows);

} // namespace RecipientCells
