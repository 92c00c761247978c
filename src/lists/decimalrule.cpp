#include "lists/decimalrule.h"

#include "core/amount.h"

#include <algorithm>

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// The spaces and the apostrophe that some put between thousands.
bool isOtherGroupMark(QChar character)
{
    return QStringView(u" '\u00A0\u2009\u202F\u2019").contains(character);
}

bool isThousand(QStringView digits)
{
    return digits.size() == 3 && std::all_of(digits.begin(), digits.end(), isDigit);
}

// 1.234.567: one to three digits that do not begin with a zero, then threes.
bool isGrouped(QStringView number, QChar mark)
{
    const qsizetype first = number.indexOf(mark);
    if (first < 1 || first > 3 || number[0] == u'0' || !std::all_of(number.begin(), number.begin() + first, isDigit)) {
        return false;
    }
    const auto groups = number.sliced(first + 1).split(mark);
    return std::all_of(groups.begin(), groups.end(), isThousand);
}

// For a number that may have both marks: decimal is the later one, and the other stands between thousands.
bool isGroupedBefore(QStringView number, QChar decimal, QChar group)
{
    const qsizetype end = number.lastIndexOf(decimal);
    return end > 0 && number.count(decimal) == 1 && isGrouped(number.first(end), group)
        && std::all_of(number.begin() + end + 1, number.end(), isDigit);
}

NumberShape shapeOfGrouped(QStringView number)
{
    if (isGrouped(number, u',') || isGroupedBefore(number, u'.', u',')) {
        return NumberShape::GroupedPoint;
    }
    if (isGrouped(number, u'.') || isGroupedBefore(number, u',', u'.')) {
        return NumberShape::GroupedComma;
    }
    return NumberShape::Plain;
}

} // namespace

NumberShape shapeOf(QStringView amount)
{
    if (amount.isEmpty() || !isDigit(amount.front()) || !isDigit(amount.back())) {
        return NumberShape::Plain;
    }
    qsizetype points = 0;
    qsizetype commas = 0;
    bool hasOtherMarks = false;
    for (const QChar character : amount) {
        points += character == u'.' ? 1 : 0;
        commas += character == u',' ? 1 : 0;
        if (!isDigit(character) && character != u'.' && character != u',') {
            if (!isOtherGroupMark(character)) {
                return NumberShape::Plain;
            }
            hasOtherMarks = true;
        }
    }
    if (points + commas == 0) {
        return NumberShape::Plain;
    }
    if (points + commas > 1) {
        return shapeOfGrouped(amount);
    }
    if (hasOtherMarks) {
        return points == 1 ? NumberShape::GroupedPoint : NumberShape::GroupedComma;
    }
    if (points == 1) {
        return isGrouped(amount, u'.') ? NumberShape::PointOrGroup : NumberShape::Point;
    }
    return isGrouped(amount, u',') ? NumberShape::CommaOrGroup : NumberShape::Comma;
}

void DecimalRule::learn(NumberShape shape)
{
    m_provesPoint |= shape == NumberShape::Point || shape == NumberShape::GroupedPoint;
    m_provesComma |= shape == NumberShape::Comma || shape == NumberShape::GroupedComma;
    m_hasComma |= shape == NumberShape::CommaOrGroup;
}

DecimalRule::Reading DecimalRule::readingOf(NumberShape shape) const
{
    switch (m_mark) {
    case DecimalMark::Detect:
        return detectedReadingOf(shape);
    case DecimalMark::Point:
        return Reading::AsWritten;
    case DecimalMark::Comma:
        break;
    }
    if (shape == NumberShape::Comma || shape == NumberShape::CommaOrGroup) {
        return Reading::CommaIsPoint;
    }
    const bool contradicts = shape == NumberShape::Point || shape == NumberShape::PointOrGroup;
    return contradicts ? Reading::Ambiguous : Reading::AsWritten;
}

DecimalRule::Reading DecimalRule::detectedReadingOf(NumberShape shape) const
{
    const bool isComma = m_provesComma && !m_provesPoint;
    const bool isPoint = m_provesPoint && !m_provesComma;
    switch (shape) {
    case NumberShape::Plain:
    case NumberShape::Point:
    case NumberShape::GroupedPoint:
    case NumberShape::GroupedComma:
        return Reading::AsWritten;
    case NumberShape::Comma:
        return isComma ? Reading::CommaIsPoint : Reading::AsWritten;
    case NumberShape::CommaOrGroup:
        if (isComma) {
            return Reading::CommaIsPoint;
        }
        return isPoint ? Reading::AsWritten : Reading::Ambiguous;
    case NumberShape::PointOrGroup:
        return isPoint || !(m_provesComma || m_hasComma) ? Reading::AsWritten : Reading::Ambiguous;
    }
    return Reading::Ambiguous;
}

NumberReadings readingsOf(const QString &amount)
{
    QString whole = amount;
    whole.remove(u',').remove(u'.');
    QString decimal = amount;
    decimal.replace(u',', u'.');
    const auto canonical = [](const QString &text) {
        const Result<Amount, AmountError> parsed = Amount::parse(text);
        return parsed ? parsed->toString() : text;
    };
    return {canonical(whole), canonical(decimal)};
}
