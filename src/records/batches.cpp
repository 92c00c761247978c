#include "records/batches.h"

#include "store/withdrawalrows.h"

namespace {

const QString unfinishedBatches = QStringLiteral(
    "SELECT batch_id, min(currency), min(confirmed_at), count(*), sum(state = 'planned') AS planned, "
    "sum(state IN ('sending', 'unknown')) AS doubted, sum(state IN ('rejected', 'unsent') AND NOT EXISTS "
    "(SELECT 1 FROM withdrawal AS later WHERE later.replaces = withdrawal.id)) AS unpaid "
    "FROM withdrawal WHERE batch_id IS NOT NULL GROUP BY batch_id HAVING planned + doubted + unpaid > 0 "
    "ORDER BY max(sequence) DESC");

} // namespace

QFuture<Result<QList<WithdrawalRecord>, LedgerError>> Batches::withdrawals(const QString &batchId) const
{
    return m_store->read([batchId](Connection &connection) {
        return connection.snapshot([&] {
            return WithdrawalRows(connection).find(QStringLiteral("batch_id = ? ORDER BY sequence"), {batchId});
        });
    });
}

QFuture<Result<QList<BatchSummary>, LedgerError>> Batches::unfinished() const
{
    return m_store->read([](Connection &connection) -> Result<QList<BatchSummary>, LedgerError> {
        QList<BatchSummary> batches;
        const auto read = connection.each(unfinishedBatches, {}, [&batches](const Row &row) {
            batches.append({row.text(0), row.text(1), fromLedgerTime(row.text(2)), row.number(3), row.number(4),
                            row.number(5), row.number(6)});
        });
        if (!read) {
            return read.error();
        }
        return batches;
    });
}
