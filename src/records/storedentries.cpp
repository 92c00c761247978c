#include "records/storedentries.h"

#include "records/entryrows.h"

namespace {

constexpr char ending = '\x1F';

// One value for a row, since each value costs Qt more than all its bytes.
QString selection()
{
    const QStringList columns{
        QStringLiteral("entry.at"),
        QStringLiteral("coalesce(operation_id, '')"),
        QStringLiteral("coalesce(withdrawal_id, '')"),
        QStringLiteral("(withdrawal IS NOT NULL)"),
        QStringLiteral("type"),
        QStringLiteral("status"),
        QStringLiteral("state"),
        QStringLiteral("currency"),
        QStringLiteral("coalesce(amount, '')"),
        QStringLiteral("coalesce(fee, '')"),
        QStringLiteral("usd"),
        QStringLiteral("source_currency"),
        QStringLiteral("coalesce(source_rate, '')"),
        QStringLiteral("note"),
        QStringLiteral("tx_ids"),
        QStringLiteral("tx_urls"),
        QStringLiteral("coalesce(finished_at, '')"),
        QStringLiteral("ticked"),
        QStringLiteral("recipients"),
    };
    Q_ASSERT(columns.size() == storedColumnCount);
    const QString end = QStringLiteral(" || char(31)");
    return QStringLiteral("SELECT wanted, wide OR max(entry.at, coalesce(finished_at, 0)) >= 253402300800000 "
                          "OR finished_at < 0, CAST(%1 AS BLOB) "
                          "FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN entry ON entry.id = wanted "
                          "CROSS JOIN entry_kind ON entry_kind.id = kind CROSS JOIN entry_detail ON entry = entry.id")
        .arg(columns.join(end + QStringLiteral(" || ")) + end);
}

} // namespace

Result<QList<StoredEntry>, LedgerError> readStored(Connection &connection, const QList<qint64> &ids)
{
    static const QString sql = selection();
    QList<StoredEntry> entries;
    QList<qint64> special;
    QList<qsizetype> places;
    entries.reserve(ids.size());
    const auto read = connection.each(sql, {idsToJson(ids)}, [&](const Row &row) {
        entries.append({row.value(2).toByteArray()});
        const bool isPlain = row.number(1) == 0 && entries.constLast().columns.count(ending) == storedColumnCount;
        if (!isPlain) {
            special.append(row.number(0));
            places.append(entries.size() - 1);
        }
    });
    if (!read) {
        return read.error();
    }
    if (special.isEmpty()) {
        return entries;
    }
    const auto whole = EntryRows(connection).read(special);
    if (!whole) {
        return whole.error();
    }
    for (qsizetype index = 0; index < whole->size() && index < places.size(); ++index) {
        entries[places.at(index)] = {{}, whole->at(index)};
    }
    return entries;
}
