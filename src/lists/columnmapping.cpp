#include "lists/columnmapping.h"

#include <algorithm>
#include <optional>

namespace {

struct ColumnName {
    QLatin1String name;
    ListColumn column = ListColumn::Address;
};

constexpr ColumnName columnNames[] = {
    {QLatin1String("address"), ListColumn::Address}, {QLatin1String("to"), ListColumn::Address},
    {QLatin1String("wallet"), ListColumn::Address},  {QLatin1String("recipient"), ListColumn::Address},
    {QLatin1String("amount"), ListColumn::Amount},   {QLatin1String("value"), ListColumn::Amount},
    {QLatin1String("sum"), ListColumn::Amount},      {QLatin1String("currency"), ListColumn::Currency},
    {QLatin1String("note"), ListColumn::Note},       {QLatin1String("label"), ListColumn::Note},
    {QLatin1String("reference"), ListColumn::Note},  {QLatin1String("memo"), ListColumn::Note},
    {QLatin1String("name"), ListColumn::Name},
};

std::optional<ListColumn> columnNamed(const QString &cell)
{
    const QString name = cell.trimmed();
    for (const ColumnName &known : columnNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0) {
            return known.column;
        }
    }
    return std::nullopt;
}

bool isHeader(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const std::optional<ListColumn> column = columnNamed(cell);
        return column == ListColumn::Address || column == ListColumn::Amount;
    });
}

bool isRecipient(const QStringList &cells)
{
    return cells.size() > 1 && std::any_of(cells[1].begin(), cells[1].end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<ColumnMapping, ColumnError> ColumnMapping::read(const QStringList &cells)
{
    if (!isHeader(cells)) {
        if (isRecipient(cells)) {
            return ColumnMapping();
        }
        return ColumnError{ListFault::NoHeader, cells.value(0)};
    }
    ColumnMapping mapping;
    mapping.m_indices.fill(missing);
    mapping.m_names = cells;
    mapping.m_columnCount = int(cells.size());
    for (int index = 0; index < int(cells.size()); ++index) {
        if (const std::optional<ListColumn> column = columnNamed(cells[index])) {
            int &taken = mapping.m_indices[size_t(*column)];
            if (taken != missing) {
                return ColumnError{ListFault::ColumnTwice, QStringLiteral("%1, %2").arg(cells[taken], cells[index])};
            }
            taken = index;
        }
    }
    const QString seen = cells.join(QLatin1String(", "));
    if (mapping.indexOf(ListColumn::Address) == missing) {
        return ColumnError{ListFault::NoAddressColumn, seen};
    }
    if (mapping.indexOf(ListColumn::Amount) == missing) {
        return ColumnError{ListFault::NoAmountColumn, seen};
    }
    return mapping;
}

ColumnMapping ColumnMapping::chosen(const std::array<int, 5> &indices, const QStringList &cells, FirstRecord kind)
{
    ColumnMapping mapping;
    mapping.m_indices = indices;
    mapping.m_names = kind == FirstRecord::IsHeader ? cells : QStringList();
    mapping.m_columnCount = int(cells.size());
    return mapping;
}
