#include "models/entryrecipientmodel.h"

#include "words/currencywords.h"
#include "words/namewords.h"
#include "words/plaintext.h"

void EntryRecipientModel::setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency)
{
    beginResetModel();
    m_recipients = recipients;
    m_currency = currency;
    endResetModel();
}

void EntryRecipientModel::setNames(const NameLookup &names)
{
    m_names = names;
    if (!m_recipients.isEmpty()) {
        Q_EMIT dataChanged(index(0, NameColumn), index(int(m_recipients.size()) - 1, NameColumn));
    }
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
        return recipientName(recipient.name, m_names ? m_names(m_currency, recipient.address) : QString());
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
        return QStringList{textOf(recipient, NameColumn), recipient.address, recipient.note}.join(u'\n');
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
