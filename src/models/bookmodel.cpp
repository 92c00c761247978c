#include "models/bookmodel.h"

#include "words/bookwords.h"
#include "words/plaintext.h"
#include "words/tiptext.h"

#include <QLocale>

void BookModel::setEntries(const QList<BookEntry> &entries, const QDateTime &now)
{
    beginResetModel();
    m_entries = entries;
    m_now = now;
    choose();
    endResetModel();
}

void BookModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.simplified();
    choose();
    endResetModel();
}

void BookModel::choose()
{
    m_rows.clear();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const BookEntry &entry = m_entries.at(index);
        if (m_search.isEmpty() || entry.name.contains(m_search, Qt::CaseInsensitive)
            || entry.address.contains(m_search, Qt::CaseInsensitive)) {
            m_rows.append(index);
        }
    }
}

int BookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BookEntry &entry = entryAt(index.row());
    if (role == Qt::DisplayRole) {
        return textOf(entry, index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == AddressColumn) {
        return tipText(plainText(entry.address));
    }
    return {};
}

QString BookModel::textOf(const BookEntry &entry, int column) const
{
    switch (column) {
    case NameColumn:
        return plainText(entry.name);
    case ChainColumn:
        return scopeName(entry.scope);
    case AddressColumn:
        return plainText(entry.address);
    case PayableColumn:
        return entry.validFrom <= m_now
            ? tr("Now")
            : tr("From %1").arg(QLocale().toString(entry.validFrom.toLocalTime(), QLocale::ShortFormat));
    default:
        return {};
    }
}

QVariant BookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ChainColumn:
        return tr("Chain");
    case AddressColumn:
        return tr("Address");
    case PayableColumn:
        return tr("Can be paid");
    default:
        return {};
    }
}
