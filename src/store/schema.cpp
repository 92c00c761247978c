#include "store/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace {

constexpr QLatin1String schemaFolder(":/ledger");
constexpr const char *knownSchema = "bd3508512478fb598987700414703f3c653775378707314d442aa462ed1ce6e8";

int versionOf(const QString &fileName)
{
    return fileName.left(4).toInt();
}

bool isComment(const QString &chunk)
{
    const QStringList lines = chunk.trimmed().split(u'\n');
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.isEmpty() || line.startsWith(QLatin1String("--")); });
}

// The statements of one file; a blank line ends each.
QStringList readStatements(const QString &fileName)
{
    QFile file(QString(schemaFolder) + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    statements.removeIf(isComment);
    return statements;
}

Result<Done, LedgerError> applyFile(Connection &connection, const QString &fileName)
{
    for (const QString &statement : readStatements(fileName)) {
        if (auto done = connection.change(statement); !done) {
            return done.error();
        }
    }
    return Done{};
}

QStringList schemaFiles()
{
    return QDir(schemaFolder).entryList(QDir::Files, QDir::Name);
}

} // namespace

int ledgerVersion()
{
    const QStringList files = schemaFiles();
    Q_ASSERT(!files.isEmpty());
    return versionOf(files.back());
}

Result<Done, LedgerError> migrate(Connection &connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    if (version->toInt() > ledgerVersion()) {
        return LedgerError{LedgerFault::Newer, QStringLiteral("version %1").arg(version->toInt())};
    }
    for (const QString &fileName : schemaFiles()) {
        if (versionOf(fileName) <= version->toInt()) {
            continue;
        }
        if (auto applied = applyFile(connection, fileName); !applied) {
            return applied;
        }
    }
    const auto set = connection.change(QStringLiteral("PRAGMA user_version = %1").arg(ledgerVersion()));
    return set ? Result<Done, LedgerError>(Done{}) : set.error();
}

Result<QMap<QString, QString>, LedgerError> readSchema(Connection &connection)
{
    QMap<QString, QString> schema;
    // What SQLite makes by itself (statistics, automatic indexes) has no meaning for us.
    const QString sql =
        QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'");
    const auto read = connection.each(sql, {}, [&schema](const Row &row) { schema.insert(row.text(0), row.text(1)); });
    if (!read) {
        return read.error();
    }
    return schema;
}

QByteArray schemaHash(const QMap<QString, QString> &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto entry = schema.begin(); entry != schema.end(); ++entry) {
        hash.addData(entry.key().toUtf8() + '\0' + entry.value().toUtf8() + '\0');
    }
    return hash.result().toHex();
}

bool isKnownSchema(const QMap<QString, QString> &schema)
{
    return schemaHash(schema) == knownSchema;
}

Result<Done, LedgerError> checkSchema(Connection &connection)
{
    const auto found = readSchema(connection);
    if (!found) {
        return found.error();
    }
    if (isKnownSchema(*found)) {
        return Done{};
    }
    // To name what is different.
    auto model = Connection::inMemory();
    if (!model) {
        return model.error();
    }
    if (auto made = migrate(**model); !made) {
        return made;
    }
    const auto expected = readSchema(**model);
    if (!expected) {
        return expected.error();
    }
    const QStringList names = found->keys() + expected->keys();
    for (const QString &name : names) {
        if (found->value(name) != expected->value(name)) {
            return LedgerError{LedgerFault::Damaged, QStringLiteral("schema: %1").arg(name)};
        }
    }
    return Done{};
}
