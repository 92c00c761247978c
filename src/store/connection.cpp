#include "store/connection.h"

#include "store/sqliteerror.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace {

constexpr int busyMilliseconds = 2000; // waited on the store's thread; our own transactions take a few

// SQLite takes a leading U+FEFF or U+FFFE of UTF-16 text for a byte order mark and swallows it: one more in front of
// it is swallowed instead. Source: sqlite.org/c3ref/bind_blob.html.
QVariant toBound(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString) {
        return value;
    }
    QString text = storableText(value.toString());
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.prepend(QChar::ByteOrderMark);
    }
    return text;
}

} // namespace

Result<std::unique_ptr<Connection>, LedgerError> Connection::open(const QString &filePath, Access access)
{
    // mode=rw: SQLite would make a missing file otherwise.
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(filePath).toEncoded()) + QStringLiteral("?mode=rw");
    auto connection = connect(uri);
    if (!connection) {
        return connection;
    }
    (*connection)->m_path = filePath;
    (*connection)->m_file = identityOf(filePath);
    if (auto configured = (*connection)->configure(access); !configured) {
        return configured.error();
    }
    return connection;
}

Result<std::unique_ptr<Connection>, LedgerError> Connection::inMemory()
{
    return connect(QStringLiteral(":memory:"));
}

Result<std::unique_ptr<Connection>, LedgerError> Connection::connect(const QString &databaseName)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(databaseName);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!database.open()) {
        return toLedgerError(database.lastError());
    }
    return connection;
}

Result<Done, LedgerError> Connection::configure(Access access)
{
    for (const char *pragma : {"synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON",
                               "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"}) {
        if (auto set = change(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !set) {
            return set.error();
        }
    }
    if (auto synchronous = expect(QStringLiteral("PRAGMA synchronous"), QStringLiteral("2")); !synchronous) {
        return synchronous;
    }
    if (auto foreignKeys = expect(QStringLiteral("PRAGMA foreign_keys"), QStringLiteral("1")); !foreignKeys) {
        return foreignKeys;
    }
    if (access == Access::ReadOnly) {
        for (const char *pragma : {"query_only = ON", "cache_size = -32000"}) {
            if (auto set = change(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !set) {
                return set.error();
            }
        }
    }
    return Done{};
}

Result<Done, LedgerError> Connection::useWriteAheadLog()
{
    return expect(QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("wal"));
}

// SQLite goes on with a file that was deleted, or replaced by a restored backup, without a word in WAL mode.
Result<Done, LedgerError> Connection::checkPlace() const
{
    if (m_path.isEmpty() || (m_file && identityOf(m_path) == m_file)) {
        return Done{};
    }
    return LedgerError{LedgerFault::Missing, m_path};
}

Result<Done, LedgerError> Connection::expect(const QString &pragma, const QString &answer)
{
    const auto found = value(pragma);
    if (!found) {
        return found.error();
    }
    if (found->toString() != answer) {
        return LedgerError{LedgerFault::InputOutput, QStringLiteral("%1: %2").arg(pragma, found->toString())};
    }
    return Done{};
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection::Query, LedgerError> Connection::run(const QString &sql, const QVariantList &values)
{
    Query query = m_prepared.take(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            return toLedgerError(query->lastError());
        }
    }
    for (qsizetype index = 0; index < values.size(); ++index) {
        query->bindValue(static_cast<int>(index), toBound(values.at(index)));
    }
    if (!query->exec()) {
        return toLedgerError(query->lastError());
    }
    return query;
}

void Connection::finish(const QString &sql, const Query &query)
{
    query->finish(); // an unfinished one would hold its snapshot of the database
    m_prepared.insert(sql, query);
}

Result<qint64, LedgerError> Connection::change(const QString &sql, const QVariantList &values)
{
    const Result<Query, LedgerError> query = run(sql, values);
    if (!query) {
        return query.error();
    }
    const qint64 count = (*query)->numRowsAffected();
    finish(sql, *query);
    return count;
}

Result<Done, LedgerError> Connection::each(const QString &sql, const QVariantList &values,
                                           const std::function<void(const Row &)> &visit)
{
    const Result<Query, LedgerError> query = run(sql, values);
    if (!query) {
        return query.error();
    }
    while ((*query)->next()) {
        visit(Row(**query));
    }
    // next() is false at the end and after an error alike.
    if ((*query)->lastError().isValid()) {
        return toLedgerError((*query)->lastError());
    }
    finish(sql, *query);
    return Done{};
}

Result<QVariant, LedgerError> Connection::value(const QString &sql, const QVariantList &values)
{
    std::optional<QVariant> found;
    const auto visited = each(sql, values, [&found](const Row &row) {
        if (!found) {
            found = row.value(0);
        }
    });
    if (!visited) {
        return visited.error();
    }
    return found.value_or(QVariant());
}
