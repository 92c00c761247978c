#pragma once

#include <QAbstractProxyModel>

class RecipientTable;

// A recipient list, or only those of its rows that have a problem, and the empty one to type in. A row that is solved
// meanwhile, or added, stays until the filter is set again, so that nothing vanishes under the cursor.
// Unlike QSortFilterProxyModel it takes one pass for 100,000 rows, however they are scattered.
class ProblemFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ProblemFilter(RecipientTable &table, QObject *parent = nullptr);

    void setOnlyProblems(bool isOn);
    [[nodiscard]] bool isOnlyProblems() const { return m_isOnlyProblems; }
    // Rows whose problems were found since are shown too.
    void refresh();

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    void follow();
    void beginInsertion(int first, int last);
    void endInsertion(int first, int last);
    void beginRemoval(int first, int last);
    void endRemoval(int first, int last);
    void beginReorder();
    void endReorder();
    void showChange(int first, int last);
    [[nodiscard]] QList<int> wantedRows() const;
    // The place in m_shown where this row of the table stands or would stand.
    [[nodiscard]] int placeOf(int tableRow) const;

    RecipientTable &m_table;
    bool m_isOnlyProblems = false;
    QList<int> m_shown; // with only problems: the table's rows, ascending
    QModelIndexList m_placesBefore; // while rows change places
    QList<QPersistentModelIndex> m_cellsBefore;
};
