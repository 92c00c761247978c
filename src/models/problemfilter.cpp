#include "models/problemfilter.h"

#include "models/recipienttable.h"

ProblemFilter::ProblemFilter(RecipientTable &table, QObject *parent) : QSortFilterProxyModel(parent), m_table(table)
{
    setDynamicSortFilter(false);
    setSourceModel(&table);
}

void ProblemFilter::setOnlyProblems(bool isOn)
{
    m_isOnlyProblems = isOn;
    if (isOn) {
        m_table.keepOnlyProblems();
    }
    invalidateRowsFilter();
}

void ProblemFilter::refresh()
{
    if (m_isOnlyProblems) {
        invalidateRowsFilter();
    }
}

QVariant ProblemFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        return sourceModel()->headerData(section, orientation, role);
    }
    return sourceModel()->headerData(mapToSource(index(section, 0)).row(), orientation, role);
}

bool ProblemFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const bool isEmptyRow = row == m_table.rows().size();
    return !m_isOnlyProblems || isEmptyRow || m_table.findings().isKept(row);
}
