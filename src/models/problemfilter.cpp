#include "models/problemfilter.h"

#include "models/recipienttable.h"
#include "words/namewords.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr int fewRows = 100; // each costs a pass over the views' rows; more are done in one pass, with a reset of them

} // namespace

ProblemFilter::ProblemFilter(RecipientTable &table, QObject *parent) : QAbstractProxyModel(parent), m_table(table)
{
    setSourceModel(&table);
    follow();
}

void ProblemFilter::follow()
{
    const auto withoutParent = [this](void (ProblemFilter::*slot)(int, int)) {
        return [this, slot](const QModelIndex & /*parent*/, int first, int last) {
            (this->*slot)(first, last);
        };
    };
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeInserted, this, withoutParent(&ProblemFilter::beginInsertion));
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, withoutParent(&ProblemFilter::endInsertion));
    connect(&m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this, withoutParent(&ProblemFilter::beginRemoval));
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, withoutParent(&ProblemFilter::endRemoval));
    connect(&m_table, &QAbstractItemModel::layoutAboutToBeChanged, this, &ProblemFilter::beginReorder);
    connect(&m_table, &QAbstractItemModel::layoutChanged, this, &ProblemFilter::endReorder);
    connect(&m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_table, &QAbstractItemModel::modelReset, this, [this] {
        m_shown = wantedRows();
        endResetModel();
    });
    connect(&m_table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { showChange(first.row(), last.row()); });
}

QList<int> ProblemFilter::wantedRows() const
{
    QList<int> wanted;
    for (int row = 0; m_isOnlyProblems && row < m_table.rowCount(); ++row) {
        if (row == m_table.rows().size() || m_table.findings().isKept(row)) {
            wanted.append(row);
        }
    }
    return wanted;
}

void ProblemFilter::setOnlyProblems(bool isOn)
{
    beginResetModel();
    m_isOnlyProblems = isOn;
    m_table.keepOnlyProblems();
    m_shown = wantedRows();
    endResetModel();
}

void ProblemFilter::refresh()
{
    const QList<int> wanted = wantedRows();
    if (wanted.size() - m_shown.size() > fewRows) {
        beginResetModel();
        m_shown = wanted;
        endResetModel();
        return;
    }
    for (int place = 0; place < wanted.size(); ++place) {
        if (m_shown.value(place, -1) != wanted.at(place)) {
            beginInsertRows({}, place, place);
            m_shown.insert(place, wanted.at(place));
            endInsertRows();
        }
    }
}

int ProblemFilter::placeOf(int tableRow) const
{
    return m_isOnlyProblems ? int(std::lower_bound(m_shown.begin(), m_shown.end(), tableRow) - m_shown.begin())
                            : tableRow;
}

void ProblemFilter::beginInsertion(int first, int last)
{
    const int place = placeOf(first);
    beginInsertRows({}, place, place + last - first);
}

void ProblemFilter::endInsertion(int first, int last)
{
    if (m_isOnlyProblems) {
        const int place = placeOf(first);
        const int count = last - first + 1;
        std::for_each(m_shown.begin() + place, m_shown.end(), [count](int &row) { row += count; });
        m_shown.insert(place, count, 0);
        std::iota(m_shown.begin() + place, m_shown.begin() + place + count, first);
    }
    endInsertRows();
}

void ProblemFilter::beginRemoval(int first, int last)
{
    if (const int place = placeOf(first), end = placeOf(last + 1); end > place) {
        beginRemoveRows({}, place, end - 1);
    }
}

void ProblemFilter::endRemoval(int first, int last)
{
    const int place = placeOf(first);
    const int end = placeOf(last + 1);
    if (m_isOnlyProblems) {
        const int count = last - first + 1;
        std::for_each(m_shown.begin() + end, m_shown.end(), [count](int &row) { row -= count; });
        m_shown.remove(place, end - place);
    }
    if (end > place) {
        endRemoveRows();
    }
}

void ProblemFilter::beginReorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_placesBefore = persistentIndexList();
    for (const QModelIndex &place : m_placesBefore) {
        m_cellsBefore.append(mapToSource(place));
    }
}

void ProblemFilter::endReorder()
{
    m_shown = wantedRows();
    QModelIndexList after;
    for (const QPersistentModelIndex &cell : m_cellsBefore) {
        after.append(mapFromSource(cell));
    }
    changePersistentIndexList(std::exchange(m_placesBefore, {}), after);
    m_cellsBefore.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ProblemFilter::showChange(int first, int last)
{
    if (const int place = placeOf(first), end = placeOf(last + 1); end > place) {
        Q_EMIT dataChanged(index(place, 0), index(end - 1, columnCount() - 1));
    }
}

QModelIndex ProblemFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return m_table.index(m_isOnlyProblems ? m_shown.value(index.row(), -1) : index.row(), index.column());
}

QModelIndex ProblemFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const int place = placeOf(index.row());
    const bool isShown = !m_isOnlyProblems || m_shown.value(place, -1) == index.row();
    return isShown ? createIndex(place, index.column()) : QModelIndex();
}

QModelIndex ProblemFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ProblemFilter::parent(const QModelIndex & /*index*/) const
{
    return {};
}

int ProblemFilter::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return m_isOnlyProblems ? int(m_shown.size()) : m_table.rowCount();
}

int ProblemFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

void ProblemFilter::setNames(const RowNames &names)
{
    m_names = names;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, RecipientCells::NameColumn), index(rowCount() - 1, RecipientCells::NameColumn));
    }
}

QVariant ProblemFilter::data(const QModelIndex &index, int role) const
{
    const bool isName = role == Qt::DisplayRole && index.column() == RecipientCells::NameColumn && m_names;
    const int row = isName ? mapToSource(index).row() : -1;
    if (row < 0 || row >= m_table.rows().size()) {
        return QAbstractProxyModel::data(index, role);
    }
    return recipientName(m_table.rows().at(row).name, m_names(m_table.rows().at(row)));
}
