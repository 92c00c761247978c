#include "core/amount.h"

#include <algorithm>
#include <optional>

namespace {

constexpr int typedWholeDigits = 16;
constexpr int jsonWholeDigits = 30;
constexpr qsizetype longestText = 200;

constexpr int groupDigits = 15;
constexpr quint64 groupSize = 1'000'000'000'000'000;
constexpr int wholeGroupDigits = 3 * groupDigits; // what the groups before the point hold

constexpr auto powersOfTen = [] {
    std::array<quint64, groupDigits> powers{1};
    for (size_t index = 1; index < powers.size(); ++index) {
        powers[index] = powers[index - 1] * 10;
    }
    return powers;
}();

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// The digits of a decimal from first to last, and how many of them stand before the point. It may be less than none, or
// more than there are: then zeros lie between.
struct Decimal {
    std::array<quint8, longestText> digits{};
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype point = 0;
};

// Digits with at most one point between them. The text is not too long.
std::optional<Decimal> readDecimal(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    if (text.isEmpty() || point == 0 || point == text.size() - 1) {
        return std::nullopt;
    }
    std::optional<Decimal> result(std::in_place);
    Decimal &decimal = *result;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (index == point) {
            continue;
        }
        if (!isAsciiDigit(text[index])) {
            return std::nullopt;
        }
        decimal.digits[size_t(decimal.last++)] = quint8(text[index].unicode() - u'0');
    }
    decimal.point = point < 0 ? decimal.last : point;
    return result;
}

std::optional<int> readExponent(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+')) {
        text = text.sliced(1);
    }
    if (text.isEmpty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isAsciiDigit)) {
        return std::nullopt;
    }
    return isNegative ? -text.toInt() : text.toInt();
}

// A decimal that may have an exponent.
std::optional<Decimal> readJsonDecimal(QStringView text)
{
    const auto mark =
        std::find_if(text.begin(), text.end(), [](QChar character) { return (character.unicode() | 0x20) == u'e'; });
    std::optional<Decimal> decimal = readDecimal(text.first(mark - text.begin()));
    if (decimal && mark != text.end()) {
        const std::optional<int> exponent = readExponent(text.sliced(mark - text.begin() + 1));
        if (!exponent) {
            return std::nullopt;
        }
        decimal->point += *exponent;
    }
    return decimal;
}

void trimZeros(Decimal &decimal)
{
    while (decimal.first < decimal.last && decimal.digits[size_t(decimal.last - 1)] == 0) {
        --decimal.last;
    }
    while (decimal.first < decimal.last && decimal.digits[size_t(decimal.first)] == 0) {
        ++decimal.first;
    }
}

// What keeps digits without needless zeros from being an amount.
std::optional<AmountError> findExcess(const Decimal &decimal)
{
    if (decimal.last - decimal.point > Amount::maximumPlaces) {
        return AmountError::TooManyPlaces;
    }
    if (decimal.point - decimal.first > jsonWholeDigits) {
        return AmountError::TooLong;
    }
    return std::nullopt;
}

// The digits of one group, written so that they end before end.
void writeGroup(QChar *end, quint64 group)
{
    for (; group != 0; group /= 10) {
        *--end = QChar(char16_t(u'0' + group % 10));
    }
}

int trailingZeros(quint64 group)
{
    int zeros = 0;
    for (; group % 10 == 0; group /= 10) {
        ++zeros;
    }
    return zeros;
}

} // namespace

Result<Amount, AmountError> Amount::parse(QStringView text, AmountSyntax syntax)
{
    if (text.isEmpty()) {
        return AmountError::Empty;
    }
    if (text.size() > longestText) {
        return AmountError::TooLong;
    }
    const bool isNegative = text.front() == u'-';
    const QStringView magnitude = isNegative ? text.sliced(1) : text;
    std::optional<Decimal> decimal = syntax == AmountSyntax::Json ? readJsonDecimal(magnitude) : readDecimal(magnitude);
    if (!decimal) {
        return AmountError::NotANumber;
    }
    if (isNegative && syntax == AmountSyntax::Typed) {
        return AmountError::Negative;
    }
    if (syntax == AmountSyntax::Typed && decimal->point > typedWholeDigits) {
        return AmountError::TooLong;
    }
    trimZeros(*decimal);
    if (decimal->first == decimal->last) {
        return Amount();
    }
    if (isNegative) {
        return AmountError::Negative;
    }
    if (const std::optional<AmountError> excess = findExcess(*decimal)) {
        return *excess;
    }
    Groups groups{};
    for (qsizetype index = decimal->first; index < decimal->last; ++index) {
        const auto position = size_t(index - decimal->point + wholeGroupDigits);
        groups[position / groupDigits] +=
            decimal->digits[size_t(index)] * powersOfTen[groupDigits - 1 - position % groupDigits];
    }
    return Amount(groups);
}

QString Amount::toString() const
{
    constexpr size_t firstGroupDigits = 20; // of the largest number that a group can hold
    constexpr size_t pointPosition = firstGroupDigits + 2 * groupDigits;
    std::array<QChar, pointPosition + 1 + 2 * groupDigits> text;
    text.fill(u'0');
    writeGroup(&text[firstGroupDigits], m_groups[0]);
    writeGroup(&text[firstGroupDigits + groupDigits], m_groups[1]);
    writeGroup(&text[pointPosition], m_groups[2]);
    text[pointPosition] = u'.';
    writeGroup(&text[pointPosition + 1 + groupDigits], m_groups[3]);
    writeGroup(text.end(), m_groups[4]);

    const auto *begin = std::find_if(text.begin(), &text[pointPosition - 1], [](QChar digit) { return digit != u'0'; });
    const int count = places();
    return QString(begin, &text[pointPosition] + (count > 0 ? 1 + count : 0) - begin);
}

int Amount::places() const
{
    if (m_groups[4] != 0) {
        return 2 * groupDigits - trailingZeros(m_groups[4]);
    }
    return m_groups[3] != 0 ? groupDigits - trailingZeros(m_groups[3]) : 0;
}

Amount &Amount::operator+=(const Amount &other)
{
    for (size_t index = m_groups.size(); index-- > 0;) {
        m_groups[index] += other.m_groups[index];
        if (index > 0 && m_groups[index] >= groupSize) {
            m_groups[index] -= groupSize;
            ++m_groups[index - 1];
        }
    }
    return *this;
}

Result<Amount, AmountError> Amount::minus(const Amount &other) const
{
    if (other > *this) {
        return AmountError::Negative;
    }
    Groups groups = m_groups;
    quint64 borrowed = 0;
    for (size_t index = groups.size(); index-- > 0;) {
        const quint64 taken = other.m_groups[index] + borrowed;
        borrowed = groups[index] < taken ? 1 : 0; // never for the first group: other is not the greater one
        groups[index] += borrowed * groupSize - taken;
    }
    return Amount(groups);
}
