#include "store/row.h"

#include <QSqlQuery>
#include <QSqlRecord>

int Row::columnCount() const
{
    return m_query.record().count();
}

QString Row::columnName(int column) const
{
    return m_query.record().fieldName(column);
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
