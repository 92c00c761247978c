#include "records/savedlists.h"

#include "records/drafttext.h"
#include "records/listcontent.h"

namespace {

const QString pointer = QStringLiteral("current list"); // its content is the name
const QString unnamed = QStringLiteral("list");

QString draftOf(const QString &name)
{
    return name.isEmpty() ? unnamed : QStringLiteral("list: ") + name;
}

Result<QString, LedgerError> readCurrent(Connection &connection)
{
    const auto name = DraftText::read(connection, pointer);
    return name ? Result<QString, LedgerError>(name->toString()) : name.error();
}

// Every list has three columns here that are made of its content alone.
QString summaryQuery()
{
    return QStringLiteral("SELECT substr(name, 7), json_array_length(content), json_extract(content, '$[%1]'), "
                          "json_extract(content, '$[%2]') FROM draft "
                          "WHERE name LIKE 'list: %' AND json_valid(content) ORDER BY name COLLATE NOCASE")
        .arg(ListContent::currencyPlace)
        .arg(ListContent::savedAtPlace);
}

} // namespace

Result<QString, LedgerError> SavedLists::currentDraft(Connection &connection)
{
    const auto name = readCurrent(connection);
    return name ? Result<QString, LedgerError>(draftOf(*name)) : name.error();
}

Result<Done, LedgerError> SavedLists::leave(Connection &connection)
{
    return connection.transact([&connection]() -> Result<Done, LedgerError> {
        const auto removed = DraftText::remove(connection, pointer);
        return removed ? DraftText::remove(connection, unnamed) : removed;
    });
}

QFuture<Result<QList<SavedList>, LedgerError>> SavedLists::all() const
{
    return m_store->read([](Connection &connection) -> Result<QList<SavedList>, LedgerError> {
        QList<SavedList> lists;
        const auto read = connection.each(summaryQuery(), {}, [&lists](const Row &row) {
            const QDateTime savedAt = QDateTime::fromString(row.text(3), Qt::ISODate);
            lists.append({row.text(0), ListContent::rowCount(row.number(1)), row.text(2), savedAt});
        });
        if (!read) {
            return read.error();
        }
        return lists;
    });
}

QFuture<Result<QString, LedgerError>> SavedLists::currentName() const
{
    return m_store->read([](Connection &connection) { return readCurrent(connection); });
}

QFuture<Result<Done, LedgerError>> SavedLists::saveAs(const QString &name, const BatchDraft &draft, const QDateTime &at)
{
    return m_store->write([name, draft, at](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            const auto written = DraftText::write(connection, draftOf(name), ListContent::write(draft, at));
            const auto pointed = written ? DraftText::write(connection, pointer, name) : written;
            return pointed ? DraftText::remove(connection, unnamed) : pointed;
        });
    });
}

QFuture<Result<BatchDraft, LedgerError>> SavedLists::open(const QString &name)
{
    return m_store->write([name](Connection &connection) {
        return connection.transact([&]() -> Result<BatchDraft, LedgerError> {
            const auto content = DraftText::read(connection, draftOf(name));
            if (!content) {
                return content.error();
            }
            const auto pointed = DraftText::write(connection, pointer, name);
            const auto left = pointed ? DraftText::remove(connection, unnamed) : pointed;
            return left ? ListContent::read(content->toString()) : left.error();
        });
    });
}

QFuture<Result<Done, LedgerError>> SavedLists::rename(const QString &name, const QString &newName)
{
    return m_store->write([name, newName](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            const auto current = readCurrent(connection);
            if (!current) {
                return current.error();
            }
            const auto renamed = DraftText::rename(connection, draftOf(name), draftOf(newName));
            return renamed && *current == name ? DraftText::write(connection, pointer, newName) : renamed;
        });
    });
}

QFuture<Result<Done, LedgerError>> SavedLists::remove(const QString &name)
{
    return m_store->write([name](Connection &connection) {
        return connection.transact([&]() -> Result<Done, LedgerError> {
            const auto current = readCurrent(connection);
            if (!current) {
                return current.error();
            }
            const auto removed = DraftText::remove(connection, draftOf(name));
            return removed && *current == name ? DraftText::remove(connection, pointer) : removed;
        });
    });
}
