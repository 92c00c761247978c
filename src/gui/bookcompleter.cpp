#include "gui/bookcompleter.h"

#include "words/plaintext.h"

#include <QStandardItemModel>

namespace {

constexpr int addressRole = Qt::UserRole;

} // namespace

BookCompleter::BookCompleter(QObject *parent) : QCompleter(parent), m_names(new QStandardItemModel(this))
{
    setModel(m_names);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setCompletionRole(Qt::DisplayRole);
}

void BookCompleter::setEntries(const QList<BookEntry> &entries)
{
    m_names->clear();
    for (const BookEntry &entry : entries) {
        auto item =
            std::make_unique<QStandardItem>(tr("%1 · %2").arg(plainText(entry.name, 60), plainText(entry.address)));
        item->setData(entry.address, addressRole);
        m_names->appendRow(item.release()); // the model's from here on
    }
}

QString BookCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(addressRole).toString();
}
