#include "records/entryset.h"

namespace {

QString sumColumns()
{
    return QStringLiteral("SELECT kind, count(*), sum(a0), sum(a1), sum(a2), sum(f0), sum(f1), sum(f2), "
                          "sum(max(usd, 0)), sum(usd < 0) FROM ");
}

bool isShort(const EntryFilter &filter)
{
    constexpr qint64 shortDays = 31;
    return filter.since.isValid() && filter.until.isValid() && filter.since.daysTo(filter.until) <= shortDays;
}

} // namespace

EntryStatement EntrySet::textAmong(const QList<EntryPlace> &places) const
{
    QStringList ids;
    for (const EntryPlace &place : places) {
        ids += QString::number(place.constLast());
    }
    const SqlCondition text = m_conditions.text().condition();
    return {QStringLiteral("SELECT id FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN entry ON id = wanted "
                           "WHERE true")
                + text.sql,
            QVariantList{u'[' + ids.join(u',') + u']'} + text.values, 1};
}

EntryStatement EntrySet::textHits(int limit) const
{
    return {QStringLiteral("SELECT count(*), json_group_array(id) FROM (SELECT rowid AS id FROM entry_words "
                           "WHERE entry_words MATCH ? LIMIT ?)"),
            {m_conditions.text().pattern(), limit}};
}

EntryStatement EntrySet::textSums() const
{
    // The index itself is exact for three characters.
    const SqlCondition text =
        m_conditions.filter().text.toUcs4().size() == 3 ? SqlCondition() : m_conditions.text().condition();
    EntryStatement statement{sumColumns()
                                 + QStringLiteral("entry_words CROSS JOIN entry ON id = entry_words.rowid "
                                                  "WHERE entry_words MATCH ?"),
                             {m_conditions.text().pattern()}};
    for (const SqlCondition &condition : {m_conditions.kinds(), m_conditions.dates(), m_conditions.amounts(), text}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += QStringLiteral(" GROUP BY kind");
    return statement;
}

EntryStatement EntrySet::textIds(qint64 after, int limit) const
{
    const bool isIndexed = !m_conditions.text().pattern().isEmpty();
    EntryStatement statement{
        isIndexed ? QStringLiteral("SELECT id FROM entry_words CROSS JOIN entry ON id = entry_words.rowid "
                                   "WHERE entry_words MATCH ? AND entry_words.rowid > ?")
                  : QStringLiteral("SELECT id FROM entry WHERE id > ?"),
        isIndexed ? QVariantList{m_conditions.text().pattern(), after} : QVariantList{after}};
    for (const SqlCondition &condition :
         {m_conditions.kinds(), m_conditions.dates(), m_conditions.amounts(), m_conditions.text().condition()}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql +=
        isIndexed ? QStringLiteral(" ORDER BY entry_words.rowid LIMIT ?") : QStringLiteral(" ORDER BY id LIMIT ?");
    statement.values += limit;
    return statement;
}

// Of a short time the amounts are looked through; of a long one the times are.
EntryStatement EntrySet::sums() const
{
    const SqlCondition dates = m_conditions.dates();
    const SqlCondition amounts = m_conditions.amounts();
    const bool isByAmount = m_conditions.hasAmounts() && !isShort(m_conditions.filter());
    const QString sql = sumColumns()
        + QStringLiteral("entry INDEXED BY %1 WHERE kind IN (SELECT value FROM json_each(?))%2%3 GROUP BY kind")
              .arg(isByAmount ? QStringLiteral("entry_by_kind_and_amount") : QStringLiteral("entry_by_kind_and_date"),
                   dates.sql, amounts.sql);
    return {sql, QVariantList{m_conditions.kindIds()} + dates.values + amounts.values};
}

EntryStatement EntrySet::texts(qint64 kind) const
{
    return {QStringLiteral("SELECT amount, fee, source_currency, source_rate FROM entry CROSS JOIN entry_detail "
                           "ON entry = id WHERE kind = ?")
                + m_conditions.dates().sql + m_conditions.amounts().sql,
            QVariantList{kind} + m_conditions.dates().values + m_conditions.amounts().values};
}

EntryStatement EntrySet::payments(qint64 after, int limit) const
{
    EntryStatement statement{
        QStringLiteral("SELECT id, kind, at, amount, fee, source_currency, source_rate, recipients "
                       "FROM entry NOT INDEXED CROSS JOIN entry_detail ON entry = id WHERE id > ?"),
        {after}};
    for (const SqlCondition &condition : {m_conditions.kinds(), m_conditions.dates(), m_conditions.amounts()}) {
        statement.sql += condition.sql;
        statement.values += condition.values;
    }
    statement.sql += QStringLiteral(" ORDER BY id LIMIT ?");
    statement.values += limit;
    return statement;
}

EntryStatement EntrySet::times() const
{
    const SqlCondition dates = m_conditions.dates();
    if (m_conditions.hasAmounts()) {
        const SqlCondition amounts = m_conditions.amounts();
        return {QStringLiteral("SELECT min(at), max(at) FROM entry INDEXED BY entry_by_kind_and_amount "
                               "WHERE kind IN (SELECT value FROM json_each(?))")
                    + dates.sql + amounts.sql,
                QVariantList{m_conditions.kindIds()} + dates.values + amounts.values};
    }
    const QString one =
        QStringLiteral("(SELECT %1(at) FROM entry INDEXED BY entry_by_kind_and_date WHERE kind = value%2)");
    return {QStringLiteral("SELECT min(%1), max(%2) FROM json_each(?)")
                .arg(one.arg(QStringLiteral("min"), dates.sql), one.arg(QStringLiteral("max"), dates.sql)),
            dates.values + dates.values + QVariantList{m_conditions.kindIds()}};
}
