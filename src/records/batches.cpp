#include "records/batches.h"

#include "store/withdrawalrows.h"

namespace {

const QString unfinishedBatches =
    QStringLiteral("SELECT batch_id, min(currency), min(confirmed_at), count(*), sum(state = 'planned'), "
                   "sum(state IN ('sending', 'unknown')) FROM withdrawal WHERE batch_id IS NOT NULL "
                   "GROUP BY batch_id HAVING sum(state IN ('planned', 'sending', 'unknown')) > 0 "
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
            batches.append(
                {row.text(0), row.text(1), fromLedgerTime(row.text(2)), row.number(3), row.number(4), row.number(5)});
        });
        if (!read) {
            return read.error();
        }
        return batches;
    });
}
