#pragma once

#include "core/namelookup.h"
#include "records/historyentry.h"

#include <QAbstractTableModel>

// Whom one operation paid, a line each.
class EntryRecipientModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AddressColumn, AmountColumn, NoteColumn, ColumnCount };
    enum Role { SearchRole = Qt::UserRole }; // all that is searched, as one text

    using QAbstractTableModel::QAbstractTableModel;

    void setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency);
    // What the address book calls them.
    void setNames(const NameLookup &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const EntryRecipient &recipient, int column) const;

    QList<EntryRecipient> m_recipients;
    CurrencyId m_currency;
    NameLookup m_names;
};
