#include "models/recipientcells.h"

namespace {

constexpr QString RecipientRow::*members[] = {&RecipientRow::name, &RecipientRow::address, &RecipientRow::amount,
                                              &RecipientRow::currency, &RecipientRow::note};
static_assert(std::size(members) == RecipientCells::editableCount);

} // namespace

const QString &RecipientCells::textAt(const RecipientRow &row, int column)
{
    Q_ASSERT(column >= 0 && column < editableCount);
    return row.*members[column];
}

QString &RecipientCells::textAt(RecipientRow &row, int column)
{
    Q_ASSERT(column >= 0 && column < editableCount);
    return row.*members[column];
}

InputField RecipientCells::fieldOf(int column)
{
    switch (column) {
    case AddressColumn:
        return InputField::Address;
    case AmountColumn:
        return InputField::Amount;
    case CurrencyColumn:
        return InputField::Currency;
    case NoteColumn:
        return InputField::Note;
    default:
        return InputField::None;
    }
}

bool RecipientCells::isBlank(const RecipientRow &row)
{
    return !row.fault && row.address.isEmpty() && row.amount.isEmpty() && row.name.isEmpty() && row.note.isEmpty()
        && row.currency.isEmpty();
}

QList<RecipientRow> RecipientCells::numbered(const QList<RecipientRow> &rows)
{
    QList<RecipientRow> filled;
    filled.reserve(rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        if (!isBlank(rows.at(index))) {
            filled.append(rows.at(index));
            filled.last().row = int(index) + 1;
        }
    }
    return filled;
}
