#include "records/batchlists.h"

#include "records/listfiles.h"
#include "store/listrows.h"
#include "store/withdrawalrows.h"

namespace {

const QString latestPayment = QStringLiteral(
    "SELECT withdrawal.batch_id, min(withdrawal.confirmed_at) FROM withdrawal "
    "JOIN batch_list ON batch_list.batch_id = withdrawal.batch_id "
    "WHERE batch_list.list_file = ? AND withdrawal.state NOT IN ('rejected', 'unsent', 'declared-not-sent') "
    "GROUP BY withdrawal.batch_id ORDER BY max(withdrawal.sequence) DESC LIMIT 1");

Result<BatchList, LedgerError> readList(Connection &connection, const QString &batchId)
{
    std::optional<BatchList> list = BatchList{};
    const auto read = connection.each(QStringLiteral("SELECT list_file, rows FROM batch_list WHERE batch_id = ?"),
                                      {batchId}, [&list](const Row &row) {
                                          list = unpackRows(row.value(1).toByteArray());
                                          if (list) {
                                              list->listFile = row.text(0);
                                          }
                                      });
    if (!read) {
        return read.error();
    }
    return list ? Result<BatchList, LedgerError>(*list)
                : LedgerError{LedgerFault::Damaged, QStringLiteral("the list of batch %1").arg(batchId)};
}

Result<BatchSource, LedgerError> readSource(Connection &connection, const QString &batchId)
{
    auto records = WithdrawalRows(connection).find(QStringLiteral("batch_id = ? ORDER BY sequence"), {batchId});
    if (!records) {
        return records.error();
    }
    auto list = readList(connection, batchId);
    if (!list) {
        return list.error();
    }
    auto file = ListFiles::read(connection, list->listFile);
    if (!file) {
        return file.error();
    }
    return BatchSource{std::move(*records), std::move(*list), std::move(*file)};
}

} // namespace

QFuture<Result<BatchList, LedgerError>> BatchLists::of(const QString &batchId) const
{
    return m_store->read([batchId](Connection &connection) { return readList(connection, batchId); });
}

QFuture<Result<BatchSource, LedgerError>> BatchLists::sourceOf(const QString &batchId) const
{
    return m_store->read([batchId](Connection &connection) {
        return connection.snapshot([&] { return readSource(connection, batchId); });
    });
}

QFuture<Result<std::optional<FilePayment>, LedgerError>> BatchLists::latestFrom(const QString &listFile) const
{
    return m_store->read([listFile](Connection &connection) -> Result<std::optional<FilePayment>, LedgerError> {
        std::optional<FilePayment> payment;
        const auto read = connection.each(latestPayment, {listFile}, [&payment](const Row &row) {
            payment = FilePayment{row.text(0), fromLedgerTime(row.text(1))};
        });
        if (!read) {
            return read.error();
        }
        return payment;
    });
}
