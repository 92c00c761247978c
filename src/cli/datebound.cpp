#include "cli/datebound.h"

#include <QRegularExpression>

namespace {

constexpr qint64 secondInMilliseconds = 1000;
constexpr qint64 minuteInMilliseconds = 60 * secondInMilliseconds;
constexpr qint64 dayInMilliseconds = 24 * 60 * minuteInMilliseconds;

// How long what is written lasts: a whole day, a minute, a second or a millisecond.
qint64 length(const QRegularExpressionMatch &match)
{
    if (match.captured(QStringLiteral("time")).isEmpty()) {
        return dayInMilliseconds;
    }
    if (match.captured(QStringLiteral("second")).isEmpty()) {
        return minuteInMilliseconds;
    }
    return match.captured(QStringLiteral("fraction")).isEmpty() ? secondInMilliseconds : 1;
}

} // namespace

std::optional<QDateTime> parseDateBound(const QString &text, DateEnd end)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
                       "(?<time>[T ][0-9]{2}:[0-9]{2}(?<second>:[0-9]{2}(?<fraction>[.][0-9]{1,3})?)?"
                       "(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?")));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // Without a zone it is UTC; the local one might have no such hour.
    const bool hasZone = !match.captured(QStringLiteral("zone")).isEmpty();
    const bool hasTime = !match.captured(QStringLiteral("time")).isEmpty();
    const QString suffix = hasZone ? QString() : hasTime ? QStringLiteral("Z") : QStringLiteral("T00:00Z");
    QDateTime instant = QDateTime::fromString(text + suffix, Qt::ISODateWithMs);
    if (!instant.isValid()) {
        return std::nullopt;
    }
    instant = instant.toUTC();
    return end == DateEnd::First ? instant : instant.addMSecs(length(match) - 1);
}
