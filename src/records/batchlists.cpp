#include "records/batchlists.h"

#include "core/batchrecords.h"
#include "records/listfiles.h"
#include "store/listrows.h"
#include "store/withdrawalrows.h"

#include <algorithm>

namespace {

const QString batchesOfFile =
    QStringLiteral("SELECT withdrawal.batch_id, min(withdrawal.confirmed_at) FROM withdrawal "
                   "JOIN batch_list ON batch_list.batch_id = withdrawal.batch_id WHERE batch_list.list_file = ? "
                   "GROUP BY withdrawal.batch_id ORDER BY max(withdrawal.sequence) DESC");

const QString paidRows = QStringLiteral(
    "SELECT recipient.row FROM recipient JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal "
    "WHERE withdrawal.batch_id = ? AND withdrawal.state NOT IN ('rejected', 'unsent', 'declared-not-sent')");

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

// Whether the batch paid, or may pay, one of these rows of its file.
Result<bool, LedgerError> paidOneOf(Connection &connection, const QString &batchId, const QSet<int> &fileRows)
{
    QSet<int> paid;
    const auto read =
        connection.each(paidRows, {batchId}, [&paid](const Row &row) { paid.insert(int(row.number(0))); });
    if (!read) {
        return read.error();
    }
    const auto list = readList(connection, batchId);
    if (!list) {
        return list.error();
    }
    return std::any_of(list->rows.begin(), list->rows.end(), [&](const RecipientRow &row) {
        return row.fileRow > 0 && fileRows.contains(row.fileRow) && paid.contains(list->recipientRowOf(row));
    });
}

Result<std::optional<FilePayment>, LedgerError> findLatest(Connection &connection, const QString &listFile,
                                                           const QSet<int> &fileRows)
{
    QList<FilePayment> batches; // newest first
    const auto read = connection.each(batchesOfFile, {listFile}, [&batches](const Row &row) {
        batches.append({row.text(0), fromLedgerTime(row.text(1))});
    });
    if (!read) {
        return read.error();
    }
    for (const FilePayment &batch : batches) {
        const Result<bool, LedgerError> paid = paidOneOf(connection, batch.batchId, fileRows);
        if (!paid) {
            return paid.error();
        }
        if (*paid) {
            return std::optional(batch);
        }
    }
    return std::optional<FilePayment>();
}

} // namespace

BatchDraft draftFrom(const BatchSource &source)
{
    BatchDraft draft;
    const BatchList list = source.list.rows.isEmpty() ? listOf(source.records) : source.list;
    draft.rows = list.rows;
    draft.listFile = list.listFile;
    draft.duplicates = list.merged.isEmpty() ? DuplicateRule::Ask : DuplicateRule::Merge;
    qsizetype most = 0;
    for (const WithdrawalRecord &record : source.records) {
        draft.currency = record.withdrawal.currency();
        draft.feePlan = record.withdrawal.feePlan();
        most = std::max(most, record.withdrawal.recipients().size());
    }
    if (source.records.size() > 1) { // one alone may have had room left
        draft.maxRecipients = int(most);
    }
    return draft;
}

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

QFuture<Result<std::optional<FilePayment>, LedgerError>> BatchLists::latestFrom(const QString &listFile,
                                                                                const QSet<int> &fileRows) const
{
    return m_store->read([listFile, fileRows](Connection &connection) {
        return connection.snapshot([&] { return findLatest(connection, listFile, fileRows); });
    });
}
