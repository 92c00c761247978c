#include "models/entryrecipientmodel.h"

#include "words/currencywords.h"
#include "words/plaintext.h"

void EntryRecipientModel::setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency)
{
    beginResetModel();
    m_recipients = recipients;
    m_currency = currency;
    endResetModel();
}

int EntryRecipientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recipients.size());
}

int EntryRecipientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EntryRecipientModel::textOf(const EntryRecipient &recipient, int column) const
{
    switch (column) {
    case NameColumn:
        return plainText(recipient.name);
    case AddressColumn:
        return plainText(recipient.address);
    case AmountColumn:
        return amountWithTicker(recipient.amount, m_currency);
    case NoteColumn:
        return plainText(recipient.note);
    default:
        return {};
    }
}

QVariant EntryRecipientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const EntryRecipient &recipient = m_recipients.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(recipient, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    case SearchRole:
        return QStringList{recipient.name, recipient.address, recipient.note}.join(u'\n');
    default:
        return {};
    }
}

QVariant EntryRecipientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QStringList titles{tr("Name"), tr("Address"), tr("Amount"), tr("Note")};
    return titles.at(section);
}
