#include "papers/historystatement.h"

#include "models/entrycells.h"
#include "models/totalsmodel.h"
#include "papers/filterwords.h"

namespace {

// The statement's columns, and how wide each is.
constexpr std::pair<EntryColumn, qreal> statementColumns[] = {
    {EntryColumn::Date, 1.8},  {EntryColumn::State, 1.8},     {EntryColumn::Amount, 2.8}, {EntryColumn::Fee, 1.9},
    {EntryColumn::Value, 1.8}, {EntryColumn::Recipient, 3.3}, {EntryColumn::Note, 1.5},   {EntryColumn::Operation, 3.3},
};

bool isNumber(EntryColumn column)
{
    return column == EntryColumn::Amount || column == EntryColumn::Fee || column == EntryColumn::Value;
}

void addTotals(StatementHead &head, const EntryTotals &totals)
{
    TotalsModel model;
    model.setTotals(totals);
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isText = column == TotalsModel::CurrencyColumn;
        head.totalColumns.append(
            {model.headerData(column, Qt::Horizontal).toString(), 1, isText ? Qt::AlignLeft : Qt::AlignRight, false});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        head.totals.append(cells);
    }
}

} // namespace

StatementHead headOf(const StatementOrder &order)
{
    StatementHead head;
    head.shop = order.shop;
    head.filters = wordsFor(order.filter);
    head.printedAt = order.printedAt;
    head.isPractice = order.isPractice;
    head.sum = totalsText(order.totals);
    addTotals(head, order.totals);
    for (const auto &[column, share] : statementColumns) {
        head.columns.append(
            {EntryCells::title(column), share, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft, false});
    }
    return head;
}

QStringList statementRow(const HistoryEntry &entry)
{
    QStringList cells;
    for (const auto &[column, share] : statementColumns) {
        cells.append(EntryCells::text(entry, column, TimeStyle::Utc, {}));
    }
    return cells;
}
