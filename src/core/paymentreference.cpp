#include "core/paymentreference.h"

#include <QRegularExpression>

bool isPaymentReference(const QString &note)
{
    // Years, months and days in any order of digits, with or without parts missing; quarters and weeks.
    static const QRegularExpression date(
        QRegularExpression::anchoredPattern(QStringLiteral(
            "(?:19|20)[0-9]{2}|[0-9]{1,4}[./-][0-9]{1,2}(?:[./-](?:[0-9]{4}|[0-9]{2})?)?|"
            "[0-9]{1,2}[./-](?:19|20)[0-9]{2}|[0-9]{1,2}(?:st|nd|rd|th|[.])|Q[1-4]|(?:CW|KW|W)[0-9]{1,2}")),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    static const QRegularExpression gap(QStringLiteral("[\\s,;()]+"));
    const QStringList words = note.split(gap, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.contains(digit) && !date.match(word).hasMatch()) {
            return true;
        }
    }
    return false;
}
