#include "lists/celltext.h"

#include <QByteArray>

#include <algorithm>

QString withoutSpaces(const QString &text)
{
    const auto isSpace = [](QChar character) {
        return QStringView(u" \t\u00A0").contains(character);
    };
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isSpace).base();
    return text.mid(first - text.begin(), last - first);
}

qsizetype significantDigits(QByteArrayView number)
{
    QByteArray digits = number.toByteArray();
    digits.replace(".", "").replace("-", "");
    const auto isZero = [](char digit) {
        return digit == '0';
    };
    const auto first = std::find_if_not(digits.begin(), digits.end(), isZero);
    const auto last = std::find_if_not(digits.rbegin(), std::make_reverse_iterator(first), isZero).base();
    return last - first;
}
