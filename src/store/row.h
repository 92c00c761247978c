#pragma once

#include <QDateTime>
#include <QVariantMap>

#include <optional>

class QSqlQuery;

// The row a query stands on, read by column number. Looks only: it lives as long as the visit it was handed to.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] int columnCount() const;
    // All of it, by the columns' names; the values as of value().
    [[nodiscard]] QVariantMap columns() const;
    [[nodiscard]] QVariant value(int column) const; // qint64, QString, QByteArray, or an invalid one for NULL
    [[nodiscard]] QString text(int column) const; // empty for NULL
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    const QSqlQuery &m_query;
};

// How the ledger writes a moment: ISO 8601 in UTC with milliseconds, so that text order is time order.
QString toLedgerTime(const QDateTime &time);
// The moment in UTC; an invalid one for an empty text.
QDateTime fromLedgerTime(const QString &text);
// What the ledger can keep of a text, unchanged but for code units that are no characters (lone surrogates, U+FFFE and
// U+FFFF), which become U+FFFD: SQLite would change them on their way through UTF-8. Never null.
QString storableText(const QString &text);
