#include "records/entrydecimal.h"

namespace {

constexpr int ninePlaces = 9;
constexpr qsizetype wholeDigits = 12;

} // namespace

Amount amountOfUnits(qint64 units, int places)
{
    QString digits = QString::number(units).rightJustified(places + 1, u'0');
    if (places > 0) {
        digits.insert(digits.size() - places, u'.');
    }
    const auto amount = Amount::parse(digits, AmountSyntax::Json);
    Q_ASSERT(amount);
    return amount ? *amount : Amount();
}

EntryDecimal EntryDecimal::floorOf(const Amount &amount)
{
    const QString text = amount.toString();
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = QStringView(text).first(point < 0 ? text.size() : point);
    if (whole.size() > wholeDigits) {
        return {largestWhole, 0, 0};
    }
    const QString places = point < 0 ? QString() : text.mid(point + 1, 2 * ninePlaces);
    const QString padded = places.leftJustified(2 * ninePlaces, u'0');
    return {whole.toLongLong(), QStringView(padded).first(ninePlaces).toLongLong(),
            QStringView(padded).sliced(ninePlaces).toLongLong()};
}

Amount EntryDecimal::toAmount() const
{
    return amountOfUnits(whole, 0) + amountOfUnits(nine, ninePlaces) + amountOfUnits(eighteen, 2 * ninePlaces);
}
