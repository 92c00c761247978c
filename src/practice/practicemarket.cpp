#include "practice/practicemarket.h"

#include <algorithm>
#include <array>

namespace {

constexpr int ratePlaces = 18;

// What one unit of each is worth, in hundredths of a dollar.
struct Fiat {
    const char16_t *code;
    int cents;
};

constexpr std::array fiats{
    Fiat{u"USD", 100}, Fiat{u"EUR", 108}, Fiat{u"GBP", 127}, Fiat{u"CHF", 112}, Fiat{u"PLN", 25}, Fiat{u"CZK", 4},
    Fiat{u"SEK", 9},   Fiat{u"NOK", 9},   Fiat{u"DKK", 14},  Fiat{u"UAH", 2},   Fiat{u"TRY", 3},  Fiat{u"CAD", 73},
    Fiat{u"AUD", 66},  Fiat{u"BRL", 18},  Fiat{u"INR", 1},   Fiat{u"AED", 27},
};

// So many hundredths of an amount, cut to this many decimal places.
Amount hundredthsOf(const Amount &amount, int hundredths, int places)
{
    Amount sum;
    for (int count = 0; count < hundredths; ++count) {
        sum += amount;
    }
    // The point two places to the left, by its text.
    QString text = sum.toString();
    if (!text.contains(u'.')) {
        text += u'.';
    }
    text.prepend(QLatin1String("00"));
    const qsizetype point = text.indexOf(u'.');
    text.remove(point, 1).insert(point - 2, u'.');
    text.truncate(point - 1 + places);
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return *Amount::parse(text, AmountSyntax::Json);
}

// Up from nothing to the highest and down again, a step at a time.
int swing(qint64 step, int highest)
{
    const auto position = int(step % (2 * highest));
    return position <= highest ? position : 2 * highest - position;
}

} // namespace

PracticeCurrency PracticeMarket::at(PracticeCurrency currency) const
{
    const qint64 minute = m_now.toSecsSinceEpoch() / 60;
    const int feeRise = swing(minute, 25) + (m_jump == PracticeScenario::FeeJump ? 50 : 0);
    for (Amount *fee : {&currency.normalFee, &currency.priorityFee}) {
        *fee += hundredthsOf(*fee, feeRise, currency.currency.precision);
    }
    const bool isStable = currency.usdPerUnit == *Amount::parse(u"1");
    const int rateFall = (isStable ? 0 : swing(minute / 5, 4)) + (m_jump == PracticeScenario::RateJump ? 10 : 0);
    currency.unitsPerUsd = hundredthsOf(currency.unitsPerUsd, 100 - rateFall, ratePlaces);
    currency.usdPerUnit += hundredthsOf(currency.usdPerUnit, rateFall, ratePlaces);
    return currency;
}

Amount PracticeMarket::balance(const Amount &booked, const Currency &currency) const
{
    return m_jump == PracticeScenario::BalanceDrop ? hundredthsOf(booked, 1, currency.precision) : booked;
}

std::optional<Amount> PracticeMarket::unitsPerFiat(const PracticeCurrency &currency, const QString &fiat) const
{
    const auto *known = std::find_if(fiats.begin(), fiats.end(),
                                     [&fiat](const Fiat &entry) { return fiat == QStringView(entry.code); });
    return known == fiats.end() ? std::nullopt
                                : std::optional(hundredthsOf(at(currency).unitsPerUsd, known->cents, ratePlaces));
}
