#include "core/amount.h"

#include <string>

namespace {

constexpr int typedWholeDigits = 16;
constexpr int jsonWholeDigits = 30;
constexpr qsizetype longestText = 200;

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// The digits of a decimal and where its point stands, before any limit is applied.
struct Decimal {
    QString digits; // without leading or trailing zeros
    qsizetype places = 0; // digits behind the point; negative means zeros before it
};

std::optional<qsizetype> parseExponent(QStringView text)
{
    if (text.size() > 1 && (text.front() == u'+' || text.front() == u'-')) {
        const std::optional<qsizetype> size = parseExponent(text.sliced(1));
        return size && text.front() == u'-' ? std::optional(-*size) : size;
    }
    if (text.isEmpty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isAsciiDigit)) {
        return std::nullopt;
    }
    return text.toLongLong();
}

Result<Decimal, AmountError> splitDecimal(QStringView text, AmountSyntax syntax)
{
    qsizetype exponent = 0;
    if (syntax == AmountSyntax::Json) {
        const qsizetype mark = std::max(text.indexOf(u'e'), text.indexOf(u'E'));
        if (mark >= 0) {
            const std::optional<qsizetype> value = parseExponent(text.sliced(mark + 1));
            if (!value) {
                return AmountError::NotANumber;
            }
            exponent = *value;
            text.truncate(mark);
        }
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !std::all_of(whole.begin(), whole.end(), isAsciiDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isAsciiDigit)) {
        return AmountError::NotANumber;
    }
    if (syntax == AmountSyntax::Typed && whole.size() > typedWholeDigits) {
        return AmountError::TooLong;
    }
    Decimal decimal{whole.toString() + fraction.toString(), fraction.size() - exponent};
    while (decimal.digits.endsWith(u'0')) {
        decimal.digits.chop(1);
        --decimal.places;
    }
    while (decimal.digits.startsWith(u'0')) {
        decimal.digits.remove(0, 1);
    }
    return decimal;
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
    if (text.front() == u'-' && text.size() > 1 && splitDecimal(text.sliced(1), syntax)) {
        return AmountError::Negative;
    }
    const Result<Decimal, AmountError> decimal = splitDecimal(text, syntax);
    if (!decimal) {
        return decimal.error();
    }
    if (decimal->digits.isEmpty()) {
        return Amount();
    }
    if (decimal->places > maximumPlaces) {
        return AmountError::TooManyPlaces;
    }
    if (decimal->digits.size() - decimal->places > jsonWholeDigits) {
        return AmountError::TooLong;
    }
    const std::string padded =
        decimal->digits.toStdString() + std::string(size_t(maximumPlaces - decimal->places), '0');
    return Amount(Units(padded));
}

QString Amount::toString() const
{
    std::string digits = m_units.str();
    if (digits.size() <= maximumPlaces) {
        digits.insert(0, maximumPlaces + 1 - digits.size(), '0');
    }
    digits.insert(digits.size() - maximumPlaces, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') {
        digits.pop_back();
    }
    return QString::fromStdString(digits);
}

int Amount::places() const
{
    const QString text = toString();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

Result<Amount, AmountError> Amount::minus(const Amount &other) const
{
    if (other > *this) {
        return AmountError::Negative;
    }
    return Amount(Units(m_units - other.m_units));
}
