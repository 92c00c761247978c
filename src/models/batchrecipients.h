#pragma once

#include "core/namelookup.h"
#include "core/withdrawalrecord.h"

#include <QAbstractTableModel>

#include <vector>

// The recipients of a batch, each with what became of the withdrawal it went out in. Where one went out again, only the
// later withdrawal counts: a refused payment that was repeated is not one that is still to be made. Made for hundreds of
// thousands: a row is two numbers. Words only.
class BatchRecipients : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn, // of the list it came from
        NameColumn,
        AddressColumn,
        AmountColumn,
        StateColumn,
        LinkColumn,
        FeeColumn,
        OperationColumn,
        ColumnCount
    };
    // Which recipients are listed, by the state of their withdrawal.
    enum class Filter { All, Paid, NotPaid, InDoubt, Waiting };
    static constexpr int everyWithdrawal = -1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<WithdrawalRecord> &records);
    // One withdrawal has a new state.
    void setRecord(int withdrawal, const WithdrawalRecord &record);
    // withdrawal: only the recipients of this one, by its number in the list, whether they went out again or not; or
    // everyWithdrawal.
    void setFilter(Filter filter, int withdrawal = everyWithdrawal);
    // Only recipients whose row number, name, address or amount contains this, regardless of case; empty: all.
    void setSearch(const QString &text);
    // What the address book calls the recipients.
    void setNames(const NameLookup &names);
    [[nodiscard]] bool hasNames() const;
    // The withdrawal a row belongs to.
    [[nodiscard]] const WithdrawalRecord *recordAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Place {
        qint32 withdrawal;
        qint32 recipient;
    };

    void list();
    [[nodiscard]] bool isListed(qsizetype withdrawal) const;
    [[nodiscard]] bool isFound(const Place &place) const;
    [[nodiscard]] QString textOf(const Place &place, int column) const;
    [[nodiscard]] QString feeShareOf(const WithdrawalRecord &record) const;

    QList<WithdrawalRecord> m_records;
    QSet<QString> m_replaced;
    std::vector<Place> m_places;
    Filter m_filter = Filter::All;
    int m_withdrawal = everyWithdrawal;
    QString m_search;
    NameLookup m_names;
};
