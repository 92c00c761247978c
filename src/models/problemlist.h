#pragma once

#include "models/cellsearch.h"
#include "models/recipienttable.h"

#include <QAbstractTableModel>

// The problems of a recipient list in words, each with its row, in the order of the rows. Follows the table while it is
// on; off it is empty, and costs nothing.
class ProblemList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, WordsColumn, ColumnCount };

    // The table must outlive the list. StrengthRole is RecipientTable's.
    explicit ProblemList(RecipientTable &table, QObject *parent = nullptr);

    void setOn(bool isOn);
    // The cell of the table that the problem is about.
    [[nodiscard]] CellPlace placeOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void renew();

    RecipientTable &m_table;
    bool m_isOn = false;
    QList<RowFindings::Place> m_places;
};

// "12", or for a row of a file that has another number there "12 (13 in the file)".
QString rowWithFileRow(const RecipientTable &table, int row);
