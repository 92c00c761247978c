#pragma once

#include "core/withdrawalcost.h"
#include "core/withdrawalrecord.h"

#include <QAbstractTableModel>

// The withdrawals of a batch in the order in which they go out: state, recipients, amount, fee, explorer. Words only.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, StateColumn, RecipientColumn, AmountColumn, FeeColumn, LinkColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Keeps the rows when only their contents changed, so that a view keeps its selection.
    void setRecords(const QList<WithdrawalRecord> &records);
    // One row has a new state.
    void setRecord(int row, const WithdrawalRecord &record);
    // What the row is expected to cost while it has no fee of its own; text says why it is not known.
    void setExpectedFee(int row, const QString &text);
    [[nodiscard]] const QList<WithdrawalRecord> &records() const { return m_records; }
    [[nodiscard]] const WithdrawalRecord *recordAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString feeOf(int row) const;

    QList<WithdrawalRecord> m_records;
    QHash<int, QString> m_expectedFees;
};
