#include "records/entryconditions.h"

#include "records/entrydecimal.h"

namespace {

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

} // namespace

EntryConditions::EntryConditions(const EntryFilter &filter, const QList<EntryKind> &kinds, bool areAll)
    : m_filter(filter), m_text(filter.text), m_kinds(idsJson(kinds)), m_areAll(areAll)
{
}

EntryConditions EntryConditions::within(const QDateTime &since, const QDateTime &until) const
{
    EntryConditions other = *this;
    other.m_filter.since = since;
    other.m_filter.until = until;
    return other;
}

SqlCondition EntryConditions::dates() const
{
    SqlCondition condition;
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

SqlCondition EntryConditions::amounts() const
{
    SqlCondition condition;
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

SqlCondition EntryConditions::kinds() const
{
    return m_areAll ? SqlCondition{}
                    : SqlCondition{QStringLiteral(" AND kind IN (SELECT value FROM json_each(?))"), {m_kinds}};
}
