#include "records/listfiles.h"

#include "store/listrows.h"

namespace {

using Earlier = QHash<int, QString>;

constexpr int fast = 1; // of zlib's levels

QString columnsText(const std::array<int, 5> &columns)
{
    QStringList numbers;
    for (const int column : columns) {
        numbers.append(QString::number(column));
    }
    return numbers.join(u' ');
}

bool readColumns(const QString &text, std::array<int, 5> &columns)
{
    const QStringList numbers = text.split(u' ');
    bool isRead = numbers.size() == qsizetype(columns.size());
    for (size_t index = 0; isRead && index < columns.size(); ++index) {
        columns[index] = numbers.at(qsizetype(index)).toInt(&isRead);
    }
    return isRead;
}

QVariant packEarlier(const Earlier &earlier)
{
    QStringList texts;
    for (auto row = earlier.begin(); row != earlier.end(); ++row) {
        texts << QString::number(row.key()) << row.value();
    }
    return texts.isEmpty() ? QVariant() : QVariant(packTexts(texts));
}

std::optional<Earlier> unpackEarlier(const QVariant &packed)
{
    Earlier earlier;
    if (!packed.isValid()) {
        return earlier;
    }
    const std::optional<QStringList> texts = unpackTexts(packed.toByteArray());
    if (!texts || texts->size() % 2 != 0) {
        return std::nullopt;
    }
    for (qsizetype index = 0; index < texts->size(); index += 2) {
        earlier.insert(texts->at(index).toInt(), texts->at(index + 1));
    }
    return earlier;
}

std::optional<KeptList> toList(const QString &hash, const Row &row)
{
    KeptList list{hash, row.text(0), qUncompress(row.value(1).toByteArray())};
    const QString separator = row.text(2);
    list.isSheet = row.number(3) != 0;
    list.hasHeader = row.number(4) != 0;
    const std::optional<Earlier> earlier = unpackEarlier(row.value(6));
    if (separator.size() != 1 || list.text.isEmpty() || !readColumns(row.text(5), list.columns) || !earlier) {
        return std::nullopt;
    }
    list.separator = separator.front().toLatin1();
    list.earlier = *earlier;
    return list;
}

LedgerError damaged(const QString &hash)
{
    return {LedgerFault::Damaged, QStringLiteral("the list file %1").arg(hash)};
}

Result<Done, LedgerError> insert(Connection &connection, const KeptList &list)
{
    const auto known = connection.value(QStringLiteral("SELECT 1 FROM list_file WHERE hash = ?"), {list.hash});
    if (!known) {
        return known.error();
    }
    if (known->isValid()) {
        return Done{};
    }
    const auto kept = connection.change(
        QStringLiteral("INSERT INTO list_file (hash, name, text, separator, is_sheet, has_header, columns, earlier) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {list.hash, storableText(list.fileName), qCompress(list.text, fast), QString(QLatin1Char(list.separator)),
         int(list.isSheet), int(list.hasHeader), columnsText(list.columns), packEarlier(list.earlier)});
    return kept ? Result<Done, LedgerError>(Done{}) : kept.error();
}

} // namespace

QFuture<Result<Done, LedgerError>> ListFiles::keep(const KeptList &list)
{
    return m_store->write(
        [list](Connection &connection) { return connection.transact([&] { return insert(connection, list); }); });
}

Result<std::optional<KeptList>, LedgerError> ListFiles::read(Connection &connection, const QString &hash)
{
    bool isThere = false;
    std::optional<KeptList> list;
    const auto read = connection.each(QStringLiteral("SELECT name, text, separator, is_sheet, has_header, columns, "
                                                     "earlier FROM list_file WHERE hash = ?"),
                                      {hash}, [&](const Row &row) {
                                          isThere = true;
                                          list = toList(hash, row);
                                      });
    if (!read) {
        return read.error();
    }
    if (isThere && !list) {
        return damaged(hash);
    }
    return list;
}

QFuture<Result<std::optional<KeptList>, LedgerError>> ListFiles::load(const QString &hash) const
{
    return m_store->read([hash](Connection &connection) { return read(connection, hash); });
}

QFuture<Result<Earlier, LedgerError>> ListFiles::earlier(const QString &hash) const
{
    return m_store->read([hash](Connection &connection) -> Result<Earlier, LedgerError> {
        const auto packed = connection.value(QStringLiteral("SELECT earlier FROM list_file WHERE hash = ?"), {hash});
        if (!packed) {
            return packed.error();
        }
        const std::optional<Earlier> earlier = unpackEarlier(*packed);
        return earlier ? Result<Earlier, LedgerError>(*earlier) : damaged(hash);
    });
}
