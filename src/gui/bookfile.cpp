#include "gui/bookfile.h"

#include "addresses/addresscheck.h"
#include "lists/booklist.h"
#include "words/listwords.h"

#include <QCoreApplication>
#include <QFile>

namespace {

class BookFileWords
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)
};

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr qsizetype mostTold = 10;

BookList readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        BookList list;
        list.fault = file.isOpen() ? ListFault::TooLarge : ListFault::Unreadable;
        return list;
    }
    return readBookList(file.readAll());
}

bool isGood(const BookEntry &entry)
{
    return !entry.scope.isEmpty() && !entry.name.isEmpty()
        && !checkAddress(currencyOfScope(entry.scope), entry.address).isInvalid();
}

QString problemOf(ListFault fault)
{
    return fault == ListFault::NoAddressColumn
        ? BookFileWords::tr("The first line must name the columns: name, address, and chain or currency.")
        : wordsFor(fault);
}

} // namespace

BookFile readBookFile(const QString &path)
{
    const BookList list = readList(path);
    if (list.fault) {
        return {{}, problemOf(*list.fault)};
    }
    BookFile file;
    QStringList badRows;
    for (const BookList::Row &row : list.rows) {
        if (isGood(row.entry)) {
            file.entries.append(row.entry);
        } else {
            badRows.append(QString::number(row.row));
        }
    }
    if (!badRows.isEmpty()) {
        file.problem =
            BookFileWords::tr("Each row needs a name, a known chain or currency, and a valid address. Look at "
                              "row %1.")
                .arg(badRows.mid(0, mostTold).join(QStringLiteral(", ")));
    }
    return file;
}
