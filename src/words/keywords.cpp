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
                       "Plisio does not allow this computer's IP address. Add it as \"Request IP\" in the API "
                       "settings of your shop at plisio.net.")},
    {KeyHealth::Refused,
     QT_TRANSLATE_NOOP("KeyWords",
                       "Plisio refused the key. Check the key, and that this computer's IP address is set as "
                       "\"Request IP\" in the API settings of your shop at plisio.net.")},
    {KeyHealth::Unreachable,
     QT_TRANSLATE_NOOP("KeyWords", "Plisio could not be reached, so the key was not tested. Check the connection.")},
    {KeyHealth::None, QT_TRANSLATE_NOOP("KeyWords", "There is no API key yet.")},
};
static_assert(hasEach(healthPhrases, KeyHealth::None));

constexpr Phrase<KeyHealth> healthNames[] = {
    {KeyHealth::Works, QT_TRANSLATE_NOOP("KeyWords", "Works")},
    {KeyHealth::Wrong, QT_TRANSLATE_NOOP("KeyWords", "Wrong key")},
    {KeyHealth::IpNotAllowed, QT_TRANSLATE_NOOP("KeyWords", "IP address not allowed")},
    {KeyHealth::Refused, QT_TRANSLATE_NOOP("KeyWords", "Refused")},
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

} // namespace

QString wordsFor(const KeyError &error)
{
    return withDetail(phraseFor(faultPhrases, error.fault, "KeyWords"), error.detail);
}

QString wordsFor(const KeyHealthReport &report)
{
    const QString sentence = phraseFor(healthPhrases, report.health, "KeyWords");
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
