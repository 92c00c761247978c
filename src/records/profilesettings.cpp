#include "records/profilesettings.h"

namespace {

Result<Done, LedgerError> toDone(const Result<qint64, LedgerError> &changed)
{
    return changed ? Result<Done, LedgerError>(Done{}) : changed.error();
}

} // namespace

QFuture<Result<std::optional<QString>, LedgerError>> ProfileSettings::value(const QString &name) const
{
    return m_store->read([name](Connection &connection) -> Result<std::optional<QString>, LedgerError> {
        const auto value = connection.value(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
        if (!value) {
            return value.error();
        }
        return value->isValid() ? std::optional(value->toString()) : std::nullopt;
    });
}

QFuture<Result<QMap<QString, QString>, LedgerError>> ProfileSettings::all() const
{
    return m_store->read([](Connection &connection) -> Result<QMap<QString, QString>, LedgerError> {
        QMap<QString, QString> settings;
        const auto read = connection.each(QStringLiteral("SELECT name, value FROM setting"), {},
                                          [&](const Row &row) { settings.insert(row.text(0), row.text(1)); });
        if (!read) {
            return read.error();
        }
        return settings;
    });
}

QFuture<Result<Done, LedgerError>> ProfileSettings::set(const QString &name, const QString &value)
{
    return m_store->write([name, value](Connection &connection) {
        return toDone(connection.change(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                        {name, value}));
    });
}

QFuture<Result<Done, LedgerError>> ProfileSettings::remove(const QString &name)
{
    return m_store->write([name](Connection &connection) {
        return toDone(connection.change(QStringLiteral("DELETE FROM setting WHERE name = ?"), {name}));
    });
}
