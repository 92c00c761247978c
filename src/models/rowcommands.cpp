#include "models/rowcommands.h"

ReorderRows::ReorderRows(RecipientTable &table, const QList<int> &order, QUndoCommand *step)
    : QUndoCommand(step), m_table(table), m_order(order)
{
}

void ReorderRows::undo()
{
    QList<int> back(m_order.size());
    for (int place = 0; place < m_order.size(); ++place) {
        back[m_order.at(place)] = place;
    }
    m_table.reorder(back);
}

void addChangeOf(RecipientTable &table, const QList<CellText> &cells, QUndoCommand *step)
{
    QList<RowFault> settled;
    for (const CellText &cell : cells) {
        const std::optional<ListFault> fault = table.rows().at(cell.row).fault;
        if (!fault || (!settled.isEmpty() && settled.last().row == cell.row)) {
            continue;
        }
        const InputField field = settledBy(*fault);
        if (field == InputField::None || field == RecipientCells::fieldOf(cell.column)) {
            settled.append(RowFault{cell.row, std::nullopt});
        }
    }
    new ChangeCells(table, cells, step);
    if (!settled.isEmpty()) {
        new ChangeFaults(table, settled, step);
    }
}
