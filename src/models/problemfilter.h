#pragma once

#include <QSortFilterProxyModel>

class RecipientTable;

// A recipient list, or only those of its rows that have a problem, and the empty one to type in. A row that is solved meanwhile, or added, stays until
// the filter is set again, so that nothing vanishes under the cursor.
class ProblemFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProblemFilter(RecipientTable &table, QObject *parent = nullptr);

    void setOnlyProblems(bool isOn);
    [[nodiscard]] bool isOnlyProblems() const { return m_isOnlyProblems; }
    // Rows whose problems were found since are shown too.
    void refresh();

    // Numbers the rows as the table does.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RecipientTable &m_table;
    bool m_isOnlyProblems = false;
};
