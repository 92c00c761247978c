#include "records/entryquery.h"

namespace {

constexpr int walkedRows = 20'000;
constexpr int walkedLookups = 4'000; // where the index lacks a column, or the text has to be looked at

// What an order sorts by, and the index that has it all.
struct OrderColumns {
    const char *index;
    const char *range; // the columns that a range is set on
    const char *columns;
    int rangeSize;
    int size;
};

const OrderColumns &columnsOf(EntryOrder order)
{
    static constexpr OrderColumns date{"entry_by_date", "at", "at, kind, id", 1, 3};
    static constexpr OrderColumns amount{"entry_by_amount", "a0, a1, a2", "a0, a1, a2, kind, at, id", 3, 6};
    static constexpr OrderColumns value{"entry_by_value", "usd", "usd, kind, at, id", 1, 4};
    switch (order) {
    case EntryOrder::Date:
        return date;
    case EntryOrder::Amount:
        return amount;
    case EntryOrder::Value:
        return value;
    }
    return date;
}

QString marks(int count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

QVariantList toValues(const EntryPlace &place, int count)
{
    QVariantList values;
    for (int index = 0; index < count; ++index) {
        values += place.value(index);
    }
    return values;
}

} // namespace

void EntryQuery::sortBy(EntryOrder order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
}

bool EntryQuery::isSelective() const
{
    return !m_conditions.areAllKinds() || m_conditions.hasText()
        || (m_conditions.hasDates() && m_order != EntryOrder::Date)
        || (m_conditions.hasAmounts() && m_order != EntryOrder::Amount);
}

// The whole key decides; the first columns alone give the index its range.
SqlCondition EntryQuery::behind(const EntryPlace &after) const
{
    if (after.isEmpty()) {
        return {};
    }
    const OrderColumns &order = columnsOf(m_order);
    const QString sign = QString(m_direction == Qt::AscendingOrder ? u'>' : u'<');
    SqlCondition condition;
    condition.sql = QStringLiteral(" AND (%1) %2= (%3) AND (%4) %2 (%5)")
                        .arg(QLatin1String(order.range), sign, marks(order.rangeSize), QLatin1String(order.columns),
                             marks(order.size));
    condition.values = toValues(after, order.rangeSize) + toValues(after, order.size);
    return condition;
}

QString EntryQuery::sorting() const
{
    const QString direction = m_direction == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    QString columns = QLatin1String(columnsOf(m_order).columns);
    return QStringLiteral(" ORDER BY ") + columns.replace(u',', direction + u',') + direction;
}

EntryStatement EntryQuery::walk(const EntryPlace &after, int limit) const
{
    const OrderColumns &order = columnsOf(m_order);
    const bool isDate = m_order == EntryOrder::Date;
    const bool isAmount = m_order == EntryOrder::Amount;
    const SqlCondition range = isDate ? m_conditions.dates() : isAmount ? m_conditions.amounts() : SqlCondition();
    const bool needsAmounts = !isAmount && m_conditions.hasAmounts();
    const QString columns = QLatin1String(order.columns) + (needsAmounts ? QStringLiteral(", a0, a1, a2") : QString());
    const bool looksUp = needsAmounts || m_conditions.hasText();
    const int rows = !isSelective() ? limit : looksUp ? walkedLookups : walkedRows;
    const QString rest =
        QStringLiteral("SELECT %1 FROM (SELECT %2 FROM entry INDEXED BY %3 WHERE true%4%5%6) WHERE true");
    const SqlCondition place = behind(after);
    EntryStatement statement{rest.arg(QLatin1String(order.columns), columns, QLatin1String(order.index), range.sql,
                                      place.sql, sorting() + QStringLiteral(" LIMIT ?")),
                             range.values + place.values + QVariantList{rows}, order.size};
    for (const SqlCondition &condition :
         {isAmount ? SqlCondition() : m_conditions.amounts(), isDate ? SqlCondition() : m_conditions.dates(),
          m_conditions.kinds(), m_conditions.text().condition()}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += QStringLiteral(" LIMIT ?");
    statement.values += limit;
    return statement;
}

EntryStatement EntryQuery::sorted(const QString &source, const QVariant &value, const EntryPlace &after,
                                  int limit) const
{
    EntryStatement statement{QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(columnsOf(m_order).columns), source),
                             {value},
                             columnsOf(m_order).size};
    for (const SqlCondition &condition : {m_conditions.dates(), m_conditions.amounts(), behind(after)}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += sorting() + QStringLiteral(" LIMIT ?");
    statement.values += limit;
    return statement;
}

EntryStatement EntryQuery::gather(const EntryPlace &after, int limit) const
{
    const bool isByAmount = m_conditions.hasAmounts() || (m_order == EntryOrder::Amount && !m_conditions.hasDates());
    const QString source =
        QStringLiteral("(SELECT value AS wanted FROM json_each(?)) CROSS JOIN entry INDEXED BY %1 "
                       "WHERE kind = wanted")
            .arg(isByAmount ? QStringLiteral("entry_by_kind_and_amount") : QStringLiteral("entry_by_kind_and_date"));
    const SqlCondition text = m_conditions.text().condition();
    EntryStatement statement = sorted(source + QStringLiteral("%1"), m_conditions.kindIds(), after, limit);
    statement.sql = statement.sql.arg(text.sql);
    statement.values = statement.values.mid(0, 1) + text.values + statement.values.mid(1);
    return statement;
}

EntryStatement EntryQuery::gatherText(const EntryPlace &after, int limit) const
{
    return withKinds(
        sorted(QStringLiteral("entry_words CROSS JOIN entry ON id = entry_words.rowid WHERE entry_words MATCH ?%1"),
               m_conditions.text().pattern(), after, limit));
}

EntryStatement EntryQuery::gatherAmong(const QString &ids, const EntryPlace &after, int limit) const
{
    return withKinds(sorted(
        QStringLiteral("(SELECT value AS wanted FROM json_each(?)) CROSS JOIN entry ON id = wanted WHERE true%1"), ids,
        after, limit));
}

// The statement with the kinds' condition in its place, behind the first value.
EntryStatement EntryQuery::withKinds(EntryStatement statement) const
{
    const SqlCondition kinds = m_conditions.kinds();
    statement.sql = statement.sql.arg(kinds.sql);
    statement.values = statement.values.mid(0, 1) + kinds.values + statement.values.mid(1);
    return statement;
}

EntryStatement EntryQuery::everyNth(const EntryPlace &after, int n) const
{
    const OrderColumns &order = columnsOf(m_order);
    EntryStatement statement{{}, {}, order.size};
    QString conditions;
    for (const SqlCondition &condition :
         {m_conditions.kinds(), m_conditions.dates(), m_conditions.amounts(), behind(after)}) {
        conditions += condition.sql;
        statement.values += condition.values;
    }
    const QString numbered = QStringLiteral("SELECT %1, row_number() OVER (%2) AS number FROM entry WHERE true%3")
                                 .arg(QLatin1String(order.columns), sorting(), conditions);
    statement.sql = QStringLiteral("SELECT %1 FROM (%2) WHERE number % ? = 0 ORDER BY number")
                        .arg(QLatin1String(order.columns), numbered);
    statement.values += n;
    return statement;
}
