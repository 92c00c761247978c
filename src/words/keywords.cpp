#include "words/keywords.h"

#include "words/detail.h"
#include "words/phrase.h"
#include "words/plaintext.h"

namespace {

class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

constexpr Phrase<KeyFault> faultPhrases[] = {
    {KeyFault::NotFound, QT_TRANSLATE_NOOP("KeyWords", "The keychain has no API key for this profile.")},
    {KeyFault::NoKeychain,
     QT_TRANSLATE_NOOP("KeyWords",
                       "This computer has no keychain service running, so the key cannot be stored. You can keep "
                       "it in memory until the program ends; it is never written to a file.")},
    {KeyFault::Locked,
     QT_TRANSLATE_NOOP("KeyWords",
                       "The keychain is locked. Unlock it and try again, or keep the key in memory until the "
                       "program ends.")},
    {KeyFault::Denied,
     QT_TRANSLATE_NOOP("KeyWords",
                       "The keychain does not let this program in. Allow it and try again, or keep the key in "
                       "memory until the program ends.")},
    {KeyFault::TimedOut,
     QT_TRANSLATE_NOOP("KeyWords",
                       "The keychain did not answer within 5 seconds. Try again, or keep the key in memory until "
                       "the program ends.")},
    {KeyFault::Damaged,
     QT_TRANSLATE_NOOP("KeyWords",
                       "The keychain's entry for this profile was not written by this program. It was neither "
                       "used nor replaced; remove it in the keychain, then store the key again.")},
    {KeyFault::OtherHost,
     QT_TRANSLATE_NOOP("KeyWords",
                       "The key in the keychain was stored for another API address, and is never sent elsewhere. "
                       "Use that address, or another profile.")},
    {KeyFault::NotAKey,
     QT_TRANSLATE_NOOP("KeyWords", "What was given is no API key. A key is one word, without spaces or line breaks.")},
    {KeyFault::Other, QT_TRANSLATE_NOOP("KeyWords", "The keychain reported an error.")},
};
static_assert(hasEach(faultPhrases, KeyFault::Other));

constexpr Phrase<KeyHealth> healthPhrases[] = {
    {KeyHealth::Works, QT_TRANSLATE_NOOP("KeyWords", "Plisio accepts this key.")},
    {KeyHealth::Wrong,
     QT_TRANSLATE_NOOP("KeyWords",
                       "Plisio does not know this key. Copy it again from the API settings of your shop at "
                       "plisio.net.")},
    {KeyHealth::IpNotAllowed,
     QT_TRANSLATE_NOOP("KeyWords",
                       "Plisio does not allow this computer's IP address, and does not say which one that is. Search "
                       "the web for \"what is my IP address\" on this computer, and set the address as \"Request IP\" "
                       "in the API settings of your shop at plisio.net.")},
    {KeyHealth::WithdrawalsDisabled,
     QT_TRANSLATE_NOOP("KeyWords",
                       "Plisio knows this key, but withdrawals through the API are switched off. Switch \"Disable "
                       "withdrawal via API\" off in the API settings of your shop at plisio.net.")},
    {KeyHealth::Refused,
     QT_TRANSLATE_NOOP("KeyWords",
                       "Plisio refused the key. Check the key, and that this computer's IP address is set as "
                       "\"Request IP\" in the API settings of your shop at plisio.net.")},
    {KeyHealth::ClockOff,
     QT_TRANSLATE_NOOP("KeyWords",
                       "No secure connection to Plisio was made, because its certificate is not valid at this "
                       "computer's date and time. Most likely the clock is wrong: set it in the system's settings, "
                       "then check again.")},
    {KeyHealth::Unreachable,
     QT_TRANSLATE_NOOP("KeyWords", "Plisio could not be reached, so the key was not tested. Check the connection.")},
    {KeyHealth::None, QT_TRANSLATE_NOOP("KeyWords", "There is no API key yet.")},
};
static_assert(hasEach(healthPhrases, KeyHealth::None));

constexpr Phrase<KeyHealth> healthNames[] = {
    {KeyHealth::Works, QT_TRANSLATE_NOOP("KeyWords", "Works")},
    {KeyHealth::Wrong, QT_TRANSLATE_NOOP("KeyWords", "Wrong key")},
    {KeyHealth::IpNotAllowed, QT_TRANSLATE_NOOP("KeyWords", "IP address not allowed")},
    {KeyHealth::WithdrawalsDisabled, QT_TRANSLATE_NOOP("KeyWords", "Withdrawals switched off")},
    {KeyHealth::Refused, QT_TRANSLATE_NOOP("KeyWords", "Refused")},
    {KeyHealth::ClockOff, QT_TRANSLATE_NOOP("KeyWords", "The clock is wrong")},
    {KeyHealth::Unreachable, QT_TRANSLATE_NOOP("KeyWords", "Not tested")},
    {KeyHealth::None, QT_TRANSLATE_NOOP("KeyWords", "No key")},
};
static_assert(hasEach(healthNames, KeyHealth::None));

constexpr Phrase<KeySource> sourceNames[] = {
    {KeySource::None, QT_TRANSLATE_NOOP("KeyWords", "No key")},
    {KeySource::Keychain, QT_TRANSLATE_NOOP("KeyWords", "In this computer's keychain")},
    {KeySource::Environment, QT_TRANSLATE_NOOP("KeyWords", "From the environment, for this run only")},
    {KeySource::Memory, QT_TRANSLATE_NOOP("KeyWords", "In memory until the program ends")},
};
static_assert(hasEach(sourceNames, KeySource::Memory));

// "3 hours": in the largest unit that is full.
QString spanWords(qint64 seconds)
{
    const qint64 minutes = qAbs(seconds) / 60;
    if (minutes < 120) {
        return KeyWords::tr("%n minute(s)", nullptr, int(minutes));
    }
    return minutes < 48 * 60 ? KeyWords::tr("%n hour(s)", nullptr, int(minutes / 60))
                             : KeyWords::tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString sentenceFor(const KeyHealthReport &report)
{
    if (report.health == KeyHealth::IpNotAllowed && !report.address.isEmpty()) {
        return KeyWords::tr("Plisio does not allow this computer's IP address, %1. Set it as \"Request IP\" in the API "
                            "settings of your shop at plisio.net.")
            .arg(report.address);
    }
    if (report.health == KeyHealth::ClockOff && report.clockAhead) {
        return *report.clockAhead > 0
            ? KeyWords::tr("Plisio accepts this key, but this computer's clock is %1 ahead of Plisio's. Set it in the "
                           "system's settings: with a wrong clock the times in the ledger are wrong.")
                  .arg(spanWords(*report.clockAhead))
            : KeyWords::tr("Plisio accepts this key, but this computer's clock is %1 behind Plisio's. Set it in the "
                           "system's settings: with a wrong clock the times in the ledger are wrong.")
                  .arg(spanWords(*report.clockAhead));
    }
    return phraseFor(healthPhrases, report.health, "KeyWords");
}

} // namespace

QString wordsFor(const KeyError &error)
{
    return withDetail(phraseFor(faultPhrases, error.fault, "KeyWords"), error.detail);
}

QString wordsFor(const KeyHealthReport &report)
{
    const QString sentence = sentenceFor(report);
    const QString message = plainText(report.message);
    return message.isEmpty() ? sentence : KeyWords::tr("%1 Plisio says: %2").arg(sentence, message);
}

QString nameOf(KeyHealth health)
{
    return phraseFor(healthNames, health, "KeyWords");
}

QString nameOf(KeySource source)
{
    return phraseFor(sourceNames, source, "KeyWords");
}
