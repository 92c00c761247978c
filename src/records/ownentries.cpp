#include "records/ownentries.h"

#include "records/entrysources.h"
#include "store/withdrawalrows.h"

namespace {

constexpr qint64 evidenceAtOnce = 500;

} // namespace

Result<bool, LedgerError> OwnEntries::areBehind()
{
    const auto behind = m_connection.value(QStringLiteral(
        "SELECT coalesce((SELECT max(sequence) FROM evidence), 0) > (SELECT evidence FROM entry_progress)"));
    return behind ? Result<bool, LedgerError>(behind->toBool()) : behind.error();
}

Result<Done, LedgerError> OwnEntries::takeAll()
{
    for (;;) {
        const auto goesOn = takeSome();
        if (!goesOn) {
            return goesOn.error();
        }
        if (!*goesOn) {
            return Done{};
        }
    }
}

Result<bool, LedgerError> OwnEntries::takeSome()
{
    const auto behind = areBehind();
    if (!behind || !*behind) {
        return behind;
    }
    return m_connection.transact([this]() -> Result<bool, LedgerError> {
        const auto done = m_connection.value(QStringLiteral("SELECT evidence FROM entry_progress"));
        if (!done) {
            return done.error();
        }
        QList<qint64> sequences;
        const qint64 last = done->toLongLong() + evidenceAtOnce;
        const auto read = m_connection.each(
            QStringLiteral("SELECT DISTINCT withdrawal FROM evidence WHERE sequence > ? AND sequence <= ? "
                           "ORDER BY withdrawal"),
            {done->toLongLong(), last}, [&sequences](const Row &row) { sequences.append(row.number(0)); });
        if (!read) {
            return read.error();
        }
        for (const qint64 sequence : sequences) {
            if (auto taken = take(sequence); !taken) {
                return taken.error();
            }
        }
        const auto noted = m_connection.change(
            QStringLiteral("UPDATE entry_progress SET evidence = min(?, (SELECT max(sequence) FROM evidence))"),
            {last});
        return noted ? Result<bool, LedgerError>(!sequences.isEmpty()) : noted.error();
    });
}

Result<Done, LedgerError> OwnEntries::take(qint64 sequence)
{
    const auto records = WithdrawalRows(m_connection).find(QStringLiteral("sequence = ?"), {sequence});
    if (!records) {
        return records.error();
    }
    if (records->isEmpty()) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("evidence of row %1").arg(sequence)};
    }
    const WithdrawalRecord &record = records->constFirst();
    auto entry = entryFor(sequence, record.operationId);
    if (!entry) {
        return entry.error();
    }
    takeWithdrawal(*entry, sequence, record);
    const auto written = EntryRows(m_connection).write(*entry);
    return written ? Result<Done, LedgerError>(Done{}) : written.error();
}

// The withdrawal's own entry, or its operation's that was listed before the two were known to be one. Where both are there
// they become one.
Result<HistoryEntry, LedgerError> OwnEntries::entryFor(qint64 sequence, const QString &operationId)
{
    EntryRows rows(m_connection);
    auto own = rows.ofWithdrawal(sequence);
    auto listed = operationId.isEmpty() ? Result<std::optional<HistoryEntry>, LedgerError>(std::nullopt)
                                        : rows.withOperation(operationId);
    if (!own || !listed) {
        return own ? listed.error() : own.error();
    }
    if (!*own || !*listed || (*own)->id == (*listed)->id) {
        return *own ? **own : (*listed).value_or(HistoryEntry());
    }
    if (!(*own)->isTicked) {
        if (auto removed = rows.remove(**own); !removed) {
            return removed.error();
        }
        HistoryEntry merged = **listed;
        merged.note = (*own)->note;
        merged.noteBy = (*own)->noteBy;
        return merged;
    }
    if (auto removed = rows.remove(**listed); !removed) {
        return removed.error();
    }
    HistoryEntry merged = **listed;
    merged.id = (*own)->id;
    merged.isTicked = true;
    merged.note = (*own)->note;
    merged.noteBy = (*own)->noteBy;
    return merged;
}
