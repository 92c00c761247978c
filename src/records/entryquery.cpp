#include "records/entryquery.h"

#include "records/entrydecimal.h"

#include <algorithm>

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

QVariantList toValues(const Amount &amount)
{
    const EntryDecimal decimal = EntryDecimal::floorOf(amount);
    return {decimal.whole, decimal.nine, decimal.eighteen};
}

QString idsJson(const QList<EntryKind> &kinds)
{
    QStringList ids;
    for (const EntryKind &kind : kinds) {
        ids += QString::number(kind.id);
    }
    return u'[' + ids.join(u',') + u']';
}

QString sumColumns()
{
    return QStringLiteral("SELECT kind, count(*), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), "
                          "sum(max(usd, 0)), sum(usd < 0) FROM ");
}

QString quoted(const QString &three)
{
    QString text = three;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

EntryQuery::EntryQuery(const EntryFilter &filter, const QList<EntryKind> &kinds, bool areAll)
    : m_filter(filter), m_kinds(idsJson(kinds)), m_areAll(areAll)
{
}

void EntryQuery::sortBy(EntryOrder order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
}

bool EntryQuery::isSelective() const
{
    const bool hasDates = m_filter.since.isValid() || m_filter.until.isValid();
    return !m_areAll || !m_filter.text.isEmpty() || (hasDates && m_order != EntryOrder::Date) || (hasAmounts() && m_order != EntryOrder::Amount);
}

EntryQuery::Condition EntryQuery::dates() const
{
    Condition condition;
    if (m_filter.since.isValid()) {
        condition.sql += QStringLiteral(" AND at >= ?");
        condition.values += m_filter.since.toMSecsSinceEpoch();
    }
    if (m_filter.until.isValid()) {
        condition.sql += QStringLiteral(" AND at <= ?");
        condition.values += m_filter.until.toMSecsSinceEpoch();
    }
    return condition;
}

EntryQuery::Condition EntryQuery::amounts() const
{
    Condition condition;
    if (m_filter.least) {
        condition.sql += QStringLiteral(" AND (a0, a1, a2) >= (?, ?, ?)");
        condition.values += toValues(*m_filter.least);
    }
    if (m_filter.most) {
        condition.sql += QStringLiteral(" AND (a0, a1, a2) <= (?, ?, ?)");
        condition.values += toValues(*m_filter.most);
    }
    return condition;
}

// The whole key decides; the first columns alone give the index its range.
EntryQuery::Condition EntryQuery::behind(const EntryPlace &after) const
{
    if (after.isEmpty()) {
        return {};
    }
    const OrderColumns &order = columnsOf(m_order);
    const QString sign = QString(m_direction == Qt::AscendingOrder ? u'>' : u'<');
    Condition condition;
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

EntryQuery::Condition EntryQuery::kindCondition() const
{
    return m_areAll ? Condition{}
                    : Condition{QStringLiteral(" AND kind IN (SELECT value FROM json_each(?))"), {m_kinds}};
}

EntryStatement EntryQuery::walk(const EntryPlace &after, int limit) const
{
    const OrderColumns &order = columnsOf(m_order);
    const bool isDate = m_order == EntryOrder::Date;
    const bool isAmount = m_order == EntryOrder::Amount;
    const Condition range = isDate ? dates() : isAmount ? amounts() : Condition();
    const bool needsAmounts = !isAmount && hasAmounts();
    const QString columns = QLatin1String(order.columns) + (needsAmounts ? QStringLiteral(", a0, a1, a2") : QString());
    const bool looksUp = needsAmounts || !m_filter.text.isEmpty();
    const int rows = !isSelective() ? limit : looksUp ? walkedLookups : walkedRows;
    const QString rest =
        QStringLiteral("SELECT %1 FROM (SELECT %2 FROM entry INDEXED BY %3 WHERE true%4%5%6) WHERE true");
    const Condition place = behind(after);
    EntryStatement statement{rest.arg(QLatin1String(order.columns), columns, QLatin1String(order.index), range.sql,
                                      place.sql, sorting() + QStringLiteral(" LIMIT ?")),
                             range.values + place.values + QVariantList{rows}, order.size};
    for (const Condition &condition :
         {isAmount ? Condition() : amounts(), isDate ? Condition() : dates(), kindCondition(),
          textCondition()}) {
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
    for (const Condition &condition : {dates(), amounts(), behind(after)}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += sorting() + QStringLiteral(" LIMIT ?");
    statement.values += limit;
    return statement;
}

EntryStatement EntryQuery::gather(const EntryPlace &after, int limit) const
{
    const bool hasDates = m_filter.since.isValid() || m_filter.until.isValid();
    const bool isByAmount = hasAmounts() || (m_order == EntryOrder::Amount && !hasDates);
    const QString source =
        QStringLiteral("(SELECT value AS wanted FROM json_each(?)) CROSS JOIN entry INDEXED BY %1 "
                       "WHERE kind = wanted")
            .arg(isByAmount ? QStringLiteral("entry_by_kind_and_amount") : QStringLiteral("entry_by_kind_and_date"));
    const Condition text = textCondition();
    EntryStatement statement = sorted(source + QStringLiteral("%1"), m_kinds, after, limit);
    statement.sql = statement.sql.arg(text.sql);
    statement.values = statement.values.mid(0, 1) + text.values + statement.values.mid(1);
    return statement;
}

EntryStatement EntryQuery::gatherText(const EntryPlace &after, int limit) const
{
    EntryStatement statement =
        sorted(QStringLiteral("entry_words CROSS JOIN entry ON id = entry_words.rowid WHERE entry_words MATCH ?%1"),
               textPattern(), after, limit);
    const Condition kinds = kindCondition();
    statement.sql = statement.sql.arg(kinds.sql);
    statement.values = statement.values.mid(0, 1) + kinds.values + statement.values.mid(1);
    return statement;
}

EntryStatement EntryQuery::everyNth(const EntryPlace &after, int n) const
{
    const OrderColumns &order = columnsOf(m_order);
    EntryStatement statement{{}, {}, order.size};
    QString conditions;
    for (const Condition &condition : {kindCondition(), dates(), amounts(), behind(after)}) {
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

bool EntryQuery::isTextExact() const
{
    const auto isPlain = [](QChar unit) { return unit >= u' ' && unit <= u'~' && unit != u'\\'; };
    const auto isOfAmount = [](QChar unit) { return (unit >= u'0' && unit <= u'9') || unit == u'.'; };
    return std::all_of(m_filter.text.begin(), m_filter.text.end(), isPlain)
        && !std::all_of(m_filter.text.begin(), m_filter.text.end(), isOfAmount);
}

// The columns hold a little more than what is searched: amounts, and marks for what would part columns. What can be none of
// those, and has no letters that have other cases for SQLite than for us, is compared here.
EntryQuery::Condition EntryQuery::textCondition() const
{
    if (m_filter.text.isEmpty() || !isTextExact()) {
        return {};
    }
    QString text = m_filter.text;
    text.replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    text = u'%' + text + u'%';
    return {QStringLiteral(" AND EXISTS (SELECT 1 FROM entry_detail WHERE entry = id AND (operation_id LIKE ? ESCAPE '\\' "
                           "OR recipients LIKE ? ESCAPE '\\' OR tx_ids LIKE ? ESCAPE '\\' OR note LIKE ? ESCAPE '\\' "
                           "OR withdrawal_id LIKE ? ESCAPE '\\' OR (tx_ids = '' AND tx_urls LIKE ? ESCAPE '\\')))"),
            {text, text, text, text, text, text}};
}

EntryStatement EntryQuery::textHits(int limit) const
{
    return {QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM entry_words WHERE entry_words MATCH ? LIMIT ?)"),
            {textPattern(), limit}};
}

EntryStatement EntryQuery::textSums() const
{
    // The index itself is exact for three characters.
    const Condition text = m_filter.text.toUcs4().size() == 3 ? Condition() : textCondition();
    EntryStatement statement{sumColumns()
                                 + QStringLiteral("entry_words CROSS JOIN entry ON id = entry_words.rowid "
                                                  "WHERE entry_words MATCH ?"),
                             {textPattern()}};
    for (const Condition &condition : {kindCondition(), dates(), amounts(), text}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += QStringLiteral(" GROUP BY kind");
    return statement;
}

EntryStatement EntryQuery::textIds(qint64 after, int limit) const
{
    const bool isIndexed = canGatherText();
    EntryStatement statement{isIndexed
                                 ? QStringLiteral("SELECT id FROM entry_words CROSS JOIN entry ON id = entry_words.rowid "
                                                  "WHERE entry_words MATCH ? AND entry_words.rowid > ?")
                                 : QStringLiteral("SELECT id FROM entry WHERE id > ?"),
                             isIndexed ? QVariantList{textPattern(), after} : QVariantList{after}};
    for (const Condition &condition : {kindCondition(), dates(), amounts(), textCondition()}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += isIndexed ? QStringLiteral(" ORDER BY entry_words.rowid LIMIT ?") : QStringLiteral(" ORDER BY id LIMIT ?");
    statement.values += limit;
    return statement;
}

// Some of the groups, spread over the text: each makes the answer narrower and costs a list to read. What is found is
// compared with the text anyway.
QString EntryQuery::textPattern() const
{
    constexpr qsizetype mostGroups = 6;
    const QList<uint> points = m_filter.text.toUcs4();
    const qsizetype last = points.size() - 3;
    if (last < 0) {
        return {};
    }
    QStringList groups;
    const qsizetype count = std::min(mostGroups, last + 1);
    for (qsizetype index = 0; index < count; ++index) {
        const qsizetype begin = count == 1 ? 0 : last * index / (count - 1);
        groups += quoted(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + begin), 3));
    }
    groups.removeDuplicates();
    return groups.join(QStringLiteral(" AND "));
}

EntryStatement EntryQuery::sums(const QDateTime &since, const QDateTime &until) const
{
    EntryFilter within = m_filter;
    within.since = since;
    within.until = until;
    const EntryQuery query(within, m_kinds);
    const QString source =
        sumColumns()
        + QStringLiteral("entry INDEXED BY %1 WHERE kind IN (SELECT value FROM json_each(?))%2%3 GROUP BY kind")
            .arg(hasAmounts() ? QStringLiteral("entry_by_kind_and_amount") : QStringLiteral("entry_by_kind_and_date"),
                 query.dates().sql, query.amounts().sql);
    return {source, QVariantList{m_kinds} + query.dates().values + query.amounts().values};
}

EntryStatement EntryQuery::texts(qint64 kind) const
{
    return {QStringLiteral("SELECT amount, fee, source_currency, source_rate FROM entry CROSS JOIN entry_detail "
                           "ON entry = id WHERE kind = ?")
                + dates().sql + amounts().sql,
            QVariantList{kind} + dates().values + amounts().values};
}
