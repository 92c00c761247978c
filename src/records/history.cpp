#include "records/history.h"

#include "records/historysearch.h"
#include "records/statesteps.h"
#include "store/withdrawalrows.h"

QFuture<Result<HistoryPage, LedgerError>> History::find(const HistoryFilter &filter) const
{
    return m_store->read([filter](Connection &connection) { return HistorySearch(connection, filter).run(); });
}

QFuture<Result<WithdrawalRecord, LedgerError>> History::withdrawal(const QString &id) const
{
    return m_store->read([id](Connection &connection) {
        return connection.snapshot([&connection, &id] { return WithdrawalRows(connection).get(id); });
    });
}

QFuture<Result<QList<StateStep>, LedgerError>> History::steps(const QString &id) const
{
    return m_store->read([id](Connection &connection) { return readStateSteps(connection, id); });
}

QFuture<Result<QList<WithdrawalRecord>, LedgerError>> History::inDoubt() const
{
    return m_store->read([](Connection &connection) {
        return connection.snapshot([&connection] {
            return WithdrawalRows(connection)
                .find(QStringLiteral("state IN ('sending', 'unknown') ORDER BY sequence DESC"), {});
        });
    });
}

QFuture<Result<qint64, LedgerError>> History::version() const
{
    return m_store->read([](Connection &connection) -> Result<qint64, LedgerError> {
        const auto version = connection.value(QStringLiteral("PRAGMA data_version"));
        if (!version) {
            return version.error();
        }
        return version->toLongLong();
    });
}
