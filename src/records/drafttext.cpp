#include "records/drafttext.h"

namespace {

Result<Done, LedgerError> toDone(const Result<qint64, LedgerError> &changed)
{
    return changed ? Result<Done, LedgerError>(Done{}) : changed.error();
}

} // namespace

Result<QVariant, LedgerError> DraftText::read(Connection &connection, const QString &name)
{
    return connection.value(QStringLiteral("SELECT content FROM draft WHERE name = ?"), {name});
}

Result<Done, LedgerError> DraftText::write(Connection &connection, const QString &name, const QString &content)
{
    return toDone(connection.change(QStringLiteral("INSERT INTO draft (name, content) VALUES (?, ?) "
                                                   "ON CONFLICT (name) DO UPDATE SET content = excluded.content"),
                                    {name, content}));
}

Result<Done, LedgerError> DraftText::remove(Connection &connection, const QString &name)
{
    return toDone(connection.change(QStringLiteral("DELETE FROM draft WHERE name = ?"), {name}));
}

Result<Done, LedgerError> DraftText::rename(Connection &connection, const QString &name, const QString &newName)
{
    return toDone(connection.change(QStringLiteral("UPDATE draft SET name = ? WHERE name = ?"), {newName, name}));
}
