#include "records/searchedtext.h"

#include <algorithm>

namespace {

QString quoted(const QString &three)
{
    QString text = three;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

bool SearchedText::isExact() const
{
    const auto isPlain = [](QChar unit) {
        return unit >= u' ' && unit <= u'~' && unit != u'\\';
    };
    const auto isOfAmount = [](QChar unit) {
        return (unit >= u'0' && unit <= u'9') || unit == u'.';
    };
    return std::all_of(m_text.begin(), m_text.end(), isPlain) && !std::all_of(m_text.begin(), m_text.end(), isOfAmount);
}

// The columns hold a little more than what is searched: amounts, and marks for what would part columns. What can be none of
// those, and has no letters that have other cases for SQLite than for us, is compared here.
SqlCondition SearchedText::condition() const
{
    if (m_text.isEmpty() || !isExact()) {
        return {};
    }
    QString text = m_text;
    text.replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    text = u'%' + text + u'%';
    return {
        QStringLiteral(" AND EXISTS (SELECT 1 FROM entry_detail WHERE entry = id AND (operation_id LIKE ? ESCAPE '\\' "
                       "OR recipients LIKE ? ESCAPE '\\' OR tx_ids LIKE ? ESCAPE '\\' OR note LIKE ? ESCAPE '\\' "
                       "OR withdrawal_id LIKE ? ESCAPE '\\' OR (tx_ids = '' AND tx_urls LIKE ? ESCAPE '\\')))"),
        {text, text, text, text, text, text}};
}

// Some of the groups, spread over the text: each makes the answer narrower and costs a list to read. What is found is
// compared with the text anyway.
QString SearchedText::pattern() const
{
    constexpr qsizetype mostGroups = 4;
    const QList<uint> points = m_text.toUcs4();
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
