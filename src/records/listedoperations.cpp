#include "records/listedoperations.h"

#include "records/entrykinds.h"
#include "records/entryrows.h"
#include "records/entrysources.h"
#include "store/withdrawalrows.h"

#include <algorithm>

namespace {

constexpr qint64 firstPauseMs = 60'000;
constexpr qint64 longestPauseMs = 6 * 3'600'000;
constexpr qint64 followedDays = 30; // afterwards an open operation is left as it is

} // namespace

Result<ListingProgress, LedgerError> ListedOperations::begin()
{
    return m_connection.transact([this]() -> Result<ListingProgress, LedgerError> {
        ListingProgress progress;
        const auto read = m_connection.each(
            QStringLiteral("SELECT run, complete, page, page_run FROM sync_progress WHERE key_id = ?"), {m_keyId},
            [&progress](const Row &row) {
                progress = {row.number(0), row.number(1), int(row.number(2)), row.number(3)};
            });
        if (!read) {
            return read.error();
        }
        ++progress.run;
        const auto saved = save(progress);
        return saved ? Result<ListingProgress, LedgerError>(progress) : saved.error();
    });
}

Result<Done, LedgerError> ListedOperations::save(const ListingProgress &progress)
{
    return run(
        QStringLiteral("INSERT INTO sync_progress (key_id, run, complete, page, page_run) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (key_id) DO UPDATE SET run = excluded.run, complete = excluded.complete, "
                       "page = excluded.page, page_run = excluded.page_run"),
        {m_keyId, progress.run, progress.completeRun, progress.page, progress.pageRun});
}

Result<ListedPage, LedgerError> ListedOperations::takePage(const QList<Operation> &operations,
                                                           const ListingProgress &progress, const QDateTime &now)
{
    return m_connection.transact([&]() -> Result<ListedPage, LedgerError> {
        ListedPage page;
        for (const Operation &operation : operations) {
            if (auto taken = takeOne(operation, progress, now, page); !taken) {
                return taken.error();
            }
        }
        const auto saved = save(progress);
        return saved ? Result<ListedPage, LedgerError>(std::move(page)) : saved.error();
    });
}

Result<Done, LedgerError> ListedOperations::takeOne(const Operation &operation, const ListingProgress &progress,
                                                    const QDateTime &now, ListedPage &page)
{
    EntryRows rows(m_connection);
    const auto known = rows.withOperation(operation.id);
    if (!known) {
        return known.error();
    }
    HistoryEntry entry = known->value_or(HistoryEntry());
    takeOperation(entry, operation, now);
    const auto written = rows.write(entry);
    if (!written) {
        return written.error();
    }
    const auto listed =
        m_connection.value(QStringLiteral("SELECT listed FROM entry_detail WHERE entry = ?"), {entry.id});
    if (!listed) {
        return listed.error();
    }
    page.added += *written == EntryRows::Written::New ? 1 : 0;
    page.changed += *written == EntryRows::Written::Changed ? 1 : 0;
    if (!entry.isOurs() && isOutgoing(entry.type)) {
        page.notOurs.insert(operation.id);
    }
    page.listedBefore.append(listed->toLongLong());
    if (!listed->isValid()) {
        if (auto set =
                run(QStringLiteral("UPDATE entry_detail SET listed = ? WHERE entry = ?"), {progress.run, entry.id});
            !set) {
            return set;
        }
    }
    return *written == EntryRows::Written::Same ? Result<Done, LedgerError>(Done{}) : follow(entry.id, operation, now);
}

// An open one is asked about again, a final one no longer.
Result<Done, LedgerError> ListedOperations::follow(qint64 entry, const Operation &operation, const QDateTime &now)
{
    const bool isOld = operation.createdAt.isValid() && operation.createdAt.daysTo(now) > followedDays;
    if (progressOf(operation) == OperationProgress::Open && !isOld) {
        return run(QStringLiteral("INSERT INTO open_operation VALUES (?, ?, ?, ?) ON CONFLICT (entry) DO NOTHING"),
                   {entry, m_keyId, now.toMSecsSinceEpoch() + firstPauseMs, firstPauseMs});
    }
    return run(QStringLiteral("DELETE FROM open_operation WHERE entry = ?"), {entry});
}

Result<Done, LedgerError> ListedOperations::complete(const ListingProgress &progress, const QDateTime &now)
{
    return m_connection.transact([&]() -> Result<Done, LedgerError> {
        if (auto saved = save({progress.run, progress.run, 0, 0}); !saved) {
            return saved;
        }
        return run(QStringLiteral("UPDATE sync_progress SET finished_at = ? WHERE key_id = ?"),
                   {toLedgerTime(now), m_keyId});
    });
}

Result<QStringList, LedgerError> ListedOperations::due(const QDateTime &now, int atMost)
{
    QStringList ids;
    const auto read = m_connection.each(
        QStringLiteral("SELECT operation_id FROM open_operation CROSS JOIN entry_detail USING (entry) "
                       "WHERE ask_at <= ? AND key_id = ? ORDER BY ask_at LIMIT ?"),
        {now.toMSecsSinceEpoch(), m_keyId, atMost}, [&ids](const Row &row) { ids.append(row.text(0)); });
    return read ? Result<QStringList, LedgerError>(ids) : read.error();
}

Result<bool, LedgerError> ListedOperations::takeAnswer(const QString &id, const std::optional<Operation> &answer,
                                                       const QDateTime &now)
{
    return m_connection.transact([&]() -> Result<bool, LedgerError> {
        EntryRows rows(m_connection);
        const auto known = rows.withOperation(id);
        if (!known) {
            return known.error();
        }
        if (!*known) {
            return false;
        }
        HistoryEntry entry = **known;
        Operation operation = answer.value_or(Operation());
        operation.status = answer ? operation.status : entry.status;
        operation.createdAt = entry.createdAt;
        if (answer) {
            takeOperation(entry, *answer, now);
        }
        const auto written = rows.write(entry);
        if (!written) {
            return written.error();
        }
        const auto later =
            run(QStringLiteral("UPDATE open_operation SET pause = min(2 * pause, ?), ask_at = ? + min(2 * pause, ?) "
                               "WHERE entry = ?"),
                {longestPauseMs, now.toMSecsSinceEpoch(), longestPauseMs, entry.id});
        const auto followed = follow(entry.id, operation, now);
        if (!later || !followed) {
            return later ? followed.error() : later.error();
        }
        return *written == EntryRows::Written::Changed;
    });
}

Result<Done, LedgerError> ListedOperations::run(const QString &sql, const QVariantList &values)
{
    const auto changed = m_connection.change(sql, values);
    return changed ? Result<Done, LedgerError>(Done{}) : changed.error();
}

Result<std::optional<WithdrawalRecord>, LedgerError> withdrawalWithOperation(Connection &connection,
                                                                             const QString &operationId)
{
    const auto records = WithdrawalRows(connection).find(QStringLiteral("operation_id = ?"), {operationId});
    if (!records) {
        return records.error();
    }
    return records->isEmpty() ? std::nullopt : std::optional(records->constFirst());
}
