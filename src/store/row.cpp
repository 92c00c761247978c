#include "store/row.h"

#include <QSqlQuery>
#include <QSqlRecord>

// The query makes a new record, with all values, each time it is asked for one.
int Row::columnCount() const
{
    return m_query.record().count();
}

QVariantMap Row::columns() const
{
    const QSqlRecord record = m_query.record();
    QVariantMap columns;
    for (int column = 0; column < record.count(); ++column) {
        columns.insert(record.fieldName(column), record.isNull(column) ? QVariant() : record.value(column));
    }
    return columns;
}

QVariant Row::value(int column) const
{
    return isNull(column) ? QVariant() : m_query.value(column);
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QString toLedgerTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromLedgerTime(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString storableText(const QString &text)
{
    QString kept = text.isNull() ? QStringLiteral("") : text;
    for (qsizetype index = 0; index < kept.size(); ++index) {
        const QChar unit = kept.at(index);
        if (unit.isHighSurrogate() && index + 1 < kept.size() && kept.at(index + 1).isLowSurrogate()) {
            ++index;
        } else if (unit.isSurrogate() || unit.unicode() >= 0xFFFE) {
            kept[index] = QChar::ReplacementCharacter;
        }
    }
    return kept;
}
