#pragma once

#include <QAbstractProxyModel>

#include <functional>

class RecipientTable;
struct RecipientRow;

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
    // What the address book calls the address of a row: shown in place of a missing name, and beside another. The table
    // itself keeps what its list says.
    using RowNames = std::function<QString(const RecipientRow &)>;
    void setNames(const RowNames &names);

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

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
    RowNames m_names;
    bool m_isOnlyProblems = false;
    QList<int> m_shown; // with only problems: the table's rows, ascending
    QModelIndexList m_placesBefore; // while rows change places
    QList<QPersistentModelIndex> m_cellsBefore;
};
