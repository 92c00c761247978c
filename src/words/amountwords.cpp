#include "words/amountwords.h"

#include "words/phrase.h"

namespace {

class AmountWords
{
    Q_DECLARE_TR_FUNCTIONS(AmountWords)
};

constexpr Phrase<AmountError> phrases[] = {
    {AmountError::Empty, QT_TRANSLATE_NOOP("AmountWords", "The amount is missing.")},
    {AmountError::NotANumber,
     QT_TRANSLATE_NOOP("AmountWords",
                       "This is not an amount. Write digits with at most one decimal point, such as 1234.56, "
                       "without signs, spaces or thousands separators.")},
    {AmountError::Negative, QT_TRANSLATE_NOOP("AmountWords", "An amount cannot be negative.")},
    {AmountError::TooLong,
     QT_TRANSLATE_NOOP("AmountWords",
                       "The amount is too large: at most 16 digits can stand before the decimal point.")},
    {AmountError::TooManyPlaces,
     QT_TRANSLATE_NOOP("AmountWords", "The amount is too fine: at most 30 digits can stand after the decimal point.")},
};
static_assert(hasEach(phrases, AmountError::TooManyPlaces));

} // namespace

QString amountWords(AmountError error, const QString &typed)
{
    if (error == AmountError::NotANumber && typed.contains(u',')) {
        return AmountWords::tr(
            "Write the amount with a decimal point instead of a comma, and without thousands separators: "
            "1234.56.");
    }
    if (error == AmountError::NotANumber && typed != typed.trimmed()) {
        return AmountWords::tr("There is a space or line break beside the amount. Remove it.");
    }
    return phraseFor(phrases, error, "AmountWords");
}

QString wordsFor(const ExcessPlaces &places)
{
    if (places.allowed == 0) {
        return AmountWords::tr("The amount has %n decimal place(s), but this currency is paid in whole units only.", "",
                               places.typed);
    }
    return AmountWords::tr(
               "The amount has %1 decimal places, but this currency has only %n. Nothing is rounded: shorten it.", "",
               places.allowed)
        .arg(places.typed);
}
