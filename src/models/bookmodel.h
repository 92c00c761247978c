#pragma once

#include "core/bookentry.h"

#include <QAbstractTableModel>

// The address book as a table, or the part of it that holds a text in name or address.
class BookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ChainColumn, AddressColumn, PayableColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // now: UTC; what is payable later says from when on.
    void setEntries(const QList<BookEntry> &entries, const QDateTime &now);
    void setSearch(const QString &text);
    [[nodiscard]] const QList<BookEntry> &entries() const { return m_entries; } // all of them
    [[nodiscard]] const BookEntry &entryAt(int row) const { return m_entries.at(m_rows.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void choose();
    [[nodiscard]] QString textOf(const BookEntry &entry, int column) const;

    QList<BookEntry> m_entries;
    QList<qsizetype> m_rows; // of those that are shown
    QString m_search;
    QDateTime m_now;
};
