#include "store/sealedrows.h"

#include <QCryptographicHash>

namespace {

constexpr QLatin1String digestColumn("digest");

void addPart(QByteArray &parts, char kind, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    parts.append(kind).append(QByteArray::number(bytes.size())).append(':').append(bytes);
}

// What the database will hand back for this value.
QVariant toStored(const QVariant &value)
{
    if (!value.isValid() || value.typeId() == QMetaType::Nullptr) {
        return {};
    }
    return value.typeId() == QMetaType::QString ? QVariant(storableText(value.toString()))
                                                : QVariant(value.toLongLong());
}

bool isIntact(const Columns &row)
{
    return row.value(digestColumn).toString() == sealOf(row);
}

} // namespace

QString sealOf(const Columns &columns)
{
    QByteArray parts;
    parts.reserve(1024); // of most rows, at one go
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (column->isValid() && column.key() != digestColumn) {
            addPart(parts, 'c', column.key());
            addPart(parts, column->typeId() == QMetaType::QString ? 't' : 'i', column->toString());
        }
    }
    return QString::fromLatin1(QCryptographicHash::hash(parts, QCryptographicHash::Sha256).toHex().left(32));
}

Result<Done, LedgerError> SealedRows::insert(Columns columns)
{
    for (QVariant &value : columns) {
        value = toStored(value);
    }
    columns.insert(digestColumn, sealOf(columns));
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(m_table, QStringList(columns.keys()).join(u','), marks.join(u','));
    const auto inserted = m_connection.change(sql, columns.values());
    return inserted ? Result<Done, LedgerError>(Done{}) : inserted.error();
}

Result<qint64, LedgerError> SealedRows::append(Columns columns)
{
    const auto highest = m_connection.value(QStringLiteral("SELECT max(sequence) FROM ") + m_table);
    if (!highest) {
        return highest.error();
    }
    const qint64 sequence = highest->toLongLong() + 1;
    columns.insert(QStringLiteral("sequence"), sequence);
    const auto inserted = insert(std::move(columns));
    return inserted ? Result<qint64, LedgerError>(sequence) : inserted.error();
}

Result<QList<Columns>, LedgerError> SealedRows::find(const QString &condition, const QVariantList &values)
{
    QList<Columns> rows;
    const QString sql = QStringLiteral("SELECT * FROM %1 WHERE %2").arg(m_table, condition);
    const auto read = m_connection.each(sql, values, [&rows](const Row &row) { rows.append(row.columns()); });
    if (!read) {
        return read.error();
    }
    for (const Columns &row : rows) {
        if (!isIntact(row)) {
            return LedgerError{LedgerFault::Damaged, QStringLiteral("%1: a row was altered").arg(m_table)};
        }
    }
    return rows;
}

Result<Columns, LedgerError> SealedRows::get(const QString &column, const QVariant &value)
{
    auto rows = find(column + QStringLiteral(" = ?"), {value});
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty()) {
        return LedgerError{LedgerFault::NotFound, value.toString()};
    }
    return rows->front();
}

Result<Done, LedgerError> SealedRows::change(const Columns &before, const Columns &changes)
{
    Columns after = before;
    QStringList settings;
    QVariantList values;
    for (auto column = changes.begin(); column != changes.end(); ++column) {
        after.insert(column.key(), toStored(*column));
    }
    after.insert(digestColumn, sealOf(after));
    for (auto column = after.begin(); column != after.end(); ++column) {
        if (changes.contains(column.key()) || column.key() == digestColumn) {
            settings.append(column.key() + QStringLiteral(" = ?"));
            values.append(*column);
        }
    }
    values << before.value(QStringLiteral("sequence")) << before.value(digestColumn);
    const QString sql =
        QStringLiteral("UPDATE %1 SET %2 WHERE sequence = ? AND digest = ?").arg(m_table, settings.join(u','));
    const auto changed = m_connection.change(sql, values);
    if (!changed) {
        return changed.error();
    }
    if (*changed != 1) {
        return LedgerError{LedgerFault::NotAllowed, QStringLiteral("%1: the row has changed meanwhile").arg(m_table)};
    }
    return Done{};
}

Result<qint64, LedgerError> SealedRows::countAltered()
{
    qint64 count = 0;
    const auto read = m_connection.each(QStringLiteral("SELECT * FROM ") + m_table, {},
                                        [&count](const Row &row) { count += isIntact(row.columns()) ? 0 : 1; });
    return read ? Result<qint64, LedgerError>(count) : read.error();
}
