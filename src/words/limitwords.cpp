#include "words/limitwords.h"

#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/phrase.h"
#include "words/plaintext.h"

#include <QLocale>

namespace {

class LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

constexpr Phrase<LimitName> names[] = {
    {LimitName::PerPayment, QT_TRANSLATE_NOOP("LimitWords", "One payout")},
    {LimitName::PerDay, QT_TRANSLATE_NOOP("LimitWords", "All payouts in 24 hours")},
    {LimitName::PerWeek, QT_TRANSLATE_NOOP("LimitWords", "All payouts in 7 days")},
    {LimitName::PerRecipient, QT_TRANSLATE_NOOP("LimitWords", "One recipient in 24 hours")},
    {LimitName::CoolingOff, QT_TRANSLATE_NOOP("LimitWords", "New recipients")},
    {LimitName::ClosedBook, QT_TRANSLATE_NOOP("LimitWords", "Known recipients only")},
};
static_assert(hasEach(names, LimitName::ClosedBook));

constexpr Phrase<LimitName> explanations[] = {
    {LimitName::PerPayment,
     QT_TRANSLATE_NOOP("LimitWords", "The most that goes out at once. A mass payout counts as a whole.")},
    {LimitName::PerDay, QT_TRANSLATE_NOOP("LimitWords", "The most that goes out within 24 hours.")},
    {LimitName::PerWeek, QT_TRANSLATE_NOOP("LimitWords", "The most that goes out within 7 days.")},
    {LimitName::PerRecipient, QT_TRANSLATE_NOOP("LimitWords", "The most that one address gets within 24 hours.")},
    {LimitName::CoolingOff,
     QT_TRANSLATE_NOOP("LimitWords",
                       "An address that was never paid can be paid this long after it came into the address book.")},
    {LimitName::ClosedBook, QT_TRANSLATE_NOOP("LimitWords", "Only addresses in the address book can be paid.")},
};
static_assert(hasEach(explanations, LimitName::ClosedBook));

QString dollars(const Amount &amount)
{
    return LimitWords::tr("%1 USD").arg(usdText(amount));
}

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString nameOf(LimitName name)
{
    return phraseFor(names, name, "LimitWords");
}

QString explain(LimitName name)
{
    return phraseFor(explanations, name, "LimitWords");
}

QString wordsFor(LimitName name, const LimitValue &value)
{
    if (!value) {
        return LimitWords::tr("Off");
    }
    switch (name) {
    case LimitName::PerPayment:
    case LimitName::PerDay:
    case LimitName::PerWeek:
    case LimitName::PerRecipient:
        return dollars(*value);
    case LimitName::CoolingOff:
        return LimitWords::tr("%n hour(s)", nullptr, value->toString().toInt());
    case LimitName::ClosedBook:
        break;
    }
    return LimitWords::tr("On");
}

QString waitingWords(LimitName name, const Limit &limit)
{
    if (!limit.nextFrom.isValid()) {
        return {};
    }
    return LimitWords::tr("From %1 on: %2.").arg(localTime(limit.nextFrom), wordsFor(name, limit.next));
}

QString wordsFor(const LimitExcess &excess, const QString &recipient)
{
    const QString asked = dollars(excess.asked);
    const QString before = dollars(excess.before);
    const QString allowed = dollars(excess.allowed);
    switch (excess.limit) {
    case LimitName::PerPayment:
        return LimitWords::tr("This payout comes to %1, and the limit for one payout is %2.").arg(asked, allowed);
    case LimitName::PerDay:
        return LimitWords::tr(
                   "This payout comes to %1. With %2 sent in the last 24 hours it is over their limit of %3.")
            .arg(asked, before, allowed);
    case LimitName::PerWeek:
        return LimitWords::tr("This payout comes to %1. With %2 sent in the last 7 days it is over their limit of %3.")
            .arg(asked, before, allowed);
    case LimitName::PerRecipient:
    case LimitName::CoolingOff:
    case LimitName::ClosedBook:
        break;
    }
    return LimitWords::tr(
               "%1 would get %2. With %3 sent there in the last 24 hours this is over the limit of %4 for one "
               "recipient.")
        .arg(plainText(recipient), asked, before, allowed);
}

QString wordsFor(const UnknownRate &rate)
{
    return LimitWords::tr("A limit in US dollars is set, and nobody knows what %1 is worth now. Nothing is sent until "
                          "Plisio tells its rate.")
        .arg(currencyLabel(rate.currency));
}

QString wordsFor(const PayableFrom &from)
{
    if (from.at.isValid()) {
        return LimitWords::tr("This address is new in the address book. It can be paid from %1 on.")
            .arg(localTime(from.at));
    }
    return LimitWords::tr("This address was never paid. Add it to the address book: it can be paid %1 later.")
        .arg(durationWords(from.waitSecs));
}

QString durationWords(qint64 seconds)
{
    constexpr qint64 hourSecs = 60 * 60;
    constexpr qint64 daySecs = 24 * hourSecs;
    if (seconds >= 2 * daySecs && seconds % daySecs == 0) {
        return LimitWords::tr("%n day(s)", nullptr, int(seconds / daySecs));
    }
    return LimitWords::tr("%n hour(s)", nullptr, int(seconds / hourSecs));
}
