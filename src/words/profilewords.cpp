#include "words/profilewords.h"

#include "words/phrase.h"
#include "words/plaintext.h"

namespace {

class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

constexpr int longestName = 60;

constexpr Phrase<ProfileColor> colorNames[] = {
    {ProfileColor::None, QT_TRANSLATE_NOOP("ProfileWords", "No color")},
    {ProfileColor::Blue, QT_TRANSLATE_NOOP("ProfileWords", "Blue")},
    {ProfileColor::Teal, QT_TRANSLATE_NOOP("ProfileWords", "Teal")},
    {ProfileColor::Green, QT_TRANSLATE_NOOP("ProfileWords", "Green")},
    {ProfileColor::Amber, QT_TRANSLATE_NOOP("ProfileWords", "Amber")},
    {ProfileColor::Red, QT_TRANSLATE_NOOP("ProfileWords", "Red")},
    {ProfileColor::Pink, QT_TRANSLATE_NOOP("ProfileWords", "Pink")},
    {ProfileColor::Violet, QT_TRANSLATE_NOOP("ProfileWords", "Violet")},
};
static_assert(hasEach(colorNames, ProfileColor::Violet));

constexpr Phrase<ProfileFault> faultPhrases[] = {
    {ProfileFault::NoName, QT_TRANSLATE_NOOP("ProfileWords", "Give the shop a name.")},
    {ProfileFault::NameTaken, QT_TRANSLATE_NOOP("ProfileWords", "Another shop has this name.")},
    {ProfileFault::Damaged,
     QT_TRANSLATE_NOOP("ProfileWords",
                       "The file with the names of the shops cannot be read, and was left as it is. Move profiles.json "
                       "out of Disburse's data folder, then try again; no ledger is affected.")},
    {ProfileFault::Busy,
     QT_TRANSLATE_NOOP("ProfileWords", "Another Disburse window is changing the list of shops. Try again.")},
    {ProfileFault::NotWritten,
     QT_TRANSLATE_NOOP(
         "ProfileWords",
         "The list of shops could not be written. Check that the disk is not full and that Disburse's data "
         "folder can be written to.")},
};
static_assert(hasEach(faultPhrases, ProfileFault::NotWritten));

} // namespace

QString shopName(const Profile &profile)
{
    if (!profile.name.isEmpty()) {
        return plainText(profile.name, longestName);
    }
    return profile.id == Profile().id ? ProfileWords::tr("Main shop") : plainText(profile.id, longestName);
}

QString shopOnReceipt(const Profile &profile)
{
    return profile.name.isEmpty() && profile.id == Profile().id ? QString() : shopName(profile);
}

QString shopOnStatement(const Profile &profile)
{
    if (profile.name.isEmpty() || profile.name == profile.id) {
        return shopName(profile);
    }
    return ProfileWords::tr("%1 (profile %2)", "a shop and its id")
        .arg(shopName(profile), plainText(profile.id, longestName));
}

QString nameOf(ProfileColor color)
{
    return phraseFor(colorNames, color, "ProfileWords");
}

QString wordsFor(ProfileFault fault)
{
    return phraseFor(faultPhrases, fault, "ProfileWords");
}
