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
