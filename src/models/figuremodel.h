#pragma once

#include "models/trendpicture.h"

#include <QAbstractTableModel>

// The figures behind a picture of the history as a table: exact sums, for each period the currencies in it, or the payees.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // What a row is about, as the history is asked for it.
    struct Row {
        QStringList cells;
        int period = -1; // its place in the trend; -1 for a payee
        CurrencyId currency;
        QString address;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void showValues(const EntryTrend &trend);
    void showFees(const EntryTrend &trend, const FeeWorths &fees);
    void showPayees(const TopPayees &payees);
    // Null where there is none.
    [[nodiscard]] const Row *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void show(const QStringList &titles, int textColumns, const QList<Row> &rows);

    QStringList m_titles;
    int m_textColumns = 0; // the first ones; numbers follow
    QList<Row> m_rows;
};
