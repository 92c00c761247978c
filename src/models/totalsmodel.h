#pragma once

#include "records/entrytotals.h"

#include <QAbstractTableModel>

// The sums of some entries of the history, a line for each currency.
class TotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CurrencyColumn, CountColumn, AmountColumn, FeeColumn, ValueColumn, ColumnCount };
    enum Role { CurrencyRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTotals(const EntryTotals &totals);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const EntryTotal &total, int column) const;

    QList<EntryTotal> m_totals;
};

// All in one sentence: how many, and what they were worth in US dollars as far as that is known.
QString totalsText(const EntryTotals &totals);
// "$12.00", or "$12.00, and 1 without a rate".
QString worthText(const Amount &usd, qint64 missing);
