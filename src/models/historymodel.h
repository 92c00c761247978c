#pragma once

#include "core/withdrawalrecord.h"

#include <QAbstractTableModel>

// Withdrawals as a table, in the order in which they were given (newest first). Words only: icons and colours are the
// view's, by StateRole.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        DateColumn,
        AmountColumn,
        ChainColumn,
        RecipientColumn,
        NoteColumn,
        LinkColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, // the withdrawal's id
        StateRole, // int(WithdrawalState)
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Keeps the rows when only their contents changed, so that a view keeps its selection.
    void setRecords(const QList<WithdrawalRecord> &records);
    // One row has a new state.
    void setRecord(int row, const WithdrawalRecord &record);
    [[nodiscard]] const QList<WithdrawalRecord> &records() const { return m_records; }
    [[nodiscard]] const WithdrawalRecord *recordAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const WithdrawalRecord &record, int column) const;

    QList<WithdrawalRecord> m_records;
};
