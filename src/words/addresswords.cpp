#include "words/addresswords.h"

#include "core/visibletext.h"
#include "words/currencywords.h"
#include "words/phrase.h"

#include <algorithm>
#include <iterator>

namespace {

class AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(AddressWords)
};

constexpr Phrase<AddressVerdict> verdictNames[] = {
    {AddressVerdict::Valid, QT_TRANSLATE_NOOP("AddressWords", "valid")},
    {AddressVerdict::Unusual, QT_TRANSLATE_NOOP("AddressWords", "unusual")},
    {AddressVerdict::Invalid, QT_TRANSLATE_NOOP("AddressWords", "invalid")},
};
static_assert(hasEach(verdictNames, AddressVerdict::Invalid));

// %1 is the chain's name.
constexpr Phrase<AddressReason> phrases[] = {
    {AddressReason::None, ""},
    {AddressReason::SingleCase,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address is written in one case, without the checksum that would reveal a typing "
                       "error. Compare every character.")},
    {AddressReason::NoChecksum,
     QT_TRANSLATE_NOOP("AddressWords",
                       "%1 addresses have no checksum that would reveal a typing error. Compare every "
                       "character.")},
    {AddressReason::ProgramAccount,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This %1 address belongs to a program, not to a wallet, and has no checksum. Ask the "
                       "recipient whether it is right.")},
    {AddressReason::RawForm,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This is the raw form of a %1 address, without the checksum that would reveal a typing "
                       "error. Compare every character, or ask for the form with 48 characters.")},
    {AddressReason::LegacyForm,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This old form of a %1 address looks the same on another chain. Make sure that the "
                       "recipient means %1.")},
    {AddressReason::TestNetwork,
     QT_TRANSLATE_NOOP("AddressWords", "This is an address of %1's test network, where coins have no value.")},
    {AddressReason::RareForm,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This is a rare form of a %1 address. Make sure that the recipient gave you exactly "
                       "this.")},
    {AddressReason::FutureWitness,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This form of a %1 address is reserved for the future; money sent to it may be lost. Ask "
                       "the recipient for another address.")},
    {AddressReason::NobodysAddress,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This %1 address is all zeros and belongs to nobody: money sent there is lost.")},
    {AddressReason::NotCheckable,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This program has no rule for this currency's addresses, so the address could not be "
                       "checked. Compare every character.")},
    {AddressReason::Empty, QT_TRANSLATE_NOOP("AddressWords", "The address is missing.")},
    {AddressReason::SpaceAtStart,
     QT_TRANSLATE_NOOP("AddressWords", "There is a space or line break before the address. Remove it.")},
    {AddressReason::SpaceAtEnd,
     QT_TRANSLATE_NOOP("AddressWords", "There is a space or line break after the address. Remove it.")},
    {AddressReason::SpaceInside,
     QT_TRANSLATE_NOOP("AddressWords", "There is a space or line break inside the address.")},
    {AddressReason::InvisibleCharacter,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address holds a character that nobody can see. Ask for the address again.")},
    {AddressReason::LookAlikeCharacter,
     QT_TRANSLATE_NOOP("AddressWords", "The address holds a character of another script. Ask for the address again.")},
    {AddressReason::WrongCharacter,
     QT_TRANSLATE_NOOP("AddressWords", "The address holds a character that no %1 address has.")},
    {AddressReason::PaymentLink,
     QT_TRANSLATE_NOOP("AddressWords", "This is a payment link, not an address. Enter only the address in it.")},
    {AddressReason::OtherChain, QT_TRANSLATE_NOOP("AddressWords", "This is no %1 address.")},
    {AddressReason::UnknownForm, ""}, // formPhrases
    {AddressReason::WrongLength,
     QT_TRANSLATE_NOOP("AddressWords", "The address is too long or too short for %1. Copy all of it again.")},
    {AddressReason::MixedCase,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address mixes capital and small letters, which this form does not allow. Copy it "
                       "again.")},
    {AddressReason::BadChecksum,
     QT_TRANSLATE_NOOP("AddressWords",
                       "At least one character of the address is wrong: its checksum does not fit. Copy it "
                       "again.")},
    {AddressReason::BadCase,
     QT_TRANSLATE_NOOP("AddressWords",
                       "At least one character of the address is wrong: its capital and small letters are its "
                       "checksum, and it does not fit. Copy it again.")},
    {AddressReason::BadProgram,
     QT_TRANSLATE_NOOP("AddressWords", "The address is not a form that %1 pays. Ask the recipient for another one.")},
    {AddressReason::NotSupported,
     QT_TRANSLATE_NOOP("AddressWords",
                       "Plisio does not pay to this kind of %1 address. Ask the recipient for an ordinary "
                       "one.")},
};
static_assert(hasEach(phrases, AddressReason::NotSupported));

// What addresses of the chain look like, for a text that looks like none.
constexpr Phrase<Chain> formPhrases[] = {
    {Chain::Unknown, QT_TRANSLATE_NOOP("AddressWords", "This does not look like an address.")},
    {Chain::Bitcoin,
     QT_TRANSLATE_NOOP("AddressWords", "This does not look like a Bitcoin address, which begins with 1, 3 or bc1.")},
    {Chain::Litecoin,
     QT_TRANSLATE_NOOP("AddressWords", "This does not look like a Litecoin address, which begins with L, M or ltc1.")},
    {Chain::Dogecoin,
     QT_TRANSLATE_NOOP("AddressWords", "This does not look like a Dogecoin address, which begins with D, A or 9.")},
    {Chain::Dash,
     QT_TRANSLATE_NOOP("AddressWords", "This does not look like a Dash address, which begins with X or 7.")},
    {Chain::Zcash,
     QT_TRANSLATE_NOOP("AddressWords", "This does not look like a Zcash address, which begins with t1 or t3.")},
    {Chain::BitcoinCash,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This does not look like a Bitcoin Cash address, which begins with bitcoincash:, q or p.")},
    {Chain::Monero,
     QT_TRANSLATE_NOOP(
         "AddressWords",
         "This does not look like a Monero address, which begins with 4 or 8 and has 95 or 106 characters.")},
    {Chain::Ethereum,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This does not look like an Ethereum address, which begins with 0x and has 42 characters.")},
    {Chain::EthereumClassic,
     QT_TRANSLATE_NOOP(
         "AddressWords",
         "This does not look like an Ethereum Classic address, which begins with 0x and has 42 characters.")},
    {Chain::Base,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This does not look like a Base address, which begins with 0x and has 42 characters.")},
    {Chain::BnbSmartChain,
     QT_TRANSLATE_NOOP(
         "AddressWords",
         "This does not look like a BNB Smart Chain address, which begins with 0x and has 42 characters.")},
    {Chain::Tron,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This does not look like a Tron address, which begins with T and has 34 characters.")},
    {Chain::Ton,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This does not look like a TON address, which begins with EQ or UQ and has 48 characters.")},
    {Chain::Solana,
     QT_TRANSLATE_NOOP("AddressWords",
                       "This does not look like a Solana address, which has 32 to 44 letters and digits.")},
};
static_assert(hasEach(formPhrases, Chain::Solana));

// The sentences that can name the place: %1 is the position, %2 the character.
constexpr Phrase<AddressReason> placedPhrases[] = {
    {AddressReason::SpaceInside,
     QT_TRANSLATE_NOOP("AddressWords", "There is a space or line break (%2) inside the address, at position %1.")},
    {AddressReason::InvisibleCharacter,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address holds a character that nobody can see, %2, at position %1. Ask for the "
                       "address again.")},
    {AddressReason::LookAlikeCharacter,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address holds %2, a character of another script, at position %1. Ask for the "
                       "address again.")},
};

// For a character outside the form's alphabet: %1 is the position, %2 the character.
constexpr Phrase<AddressAlphabet> alphabetPhrases[] = {
    {AddressAlphabet::None,
     QT_TRANSLATE_NOOP("AddressWords", "The address holds %2 at position %1, which no address of this kind has.")},
    {AddressAlphabet::Base58,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address holds %2 at position %1, where only letters and digits except 0, O, I and l "
                       "can be.")},
    {AddressAlphabet::Bech32,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address holds %2 at position %1, where only letters and digits except 1, b, i and o "
                       "can be.")},
    {AddressAlphabet::Hexadecimal,
     QT_TRANSLATE_NOOP("AddressWords", "The address holds %2 at position %1, where only 0 to 9 and A to F can be.")},
    {AddressAlphabet::Base64,
     QT_TRANSLATE_NOOP("AddressWords",
                       "The address holds %2 at position %1, where only letters, digits, - and _ can be.")},
};
static_assert(hasEach(alphabetPhrases, AddressAlphabet::Base64));

// The character as it may be shown: itself in quotation marks if it can be seen, and its code point.
QString characterName(char32_t character)
{
    if (isInvisible(character) || character == U' ') {
        return codePointName(character);
    }
    if (character < 0x7F) {
        return QStringLiteral("\"%1\"").arg(QChar(char16_t(character)));
    }
    return QStringLiteral("\"%1\" (%2)").arg(QString::fromUcs4(&character, 1), codePointName(character));
}

QString otherChainWords(const AddressFinding &finding)
{
    if (finding.isTestNetwork) {
        return AddressWords::tr("This is a test-network address of %1, not a %2 address.")
            .arg(anyOf(finding.otherChains), nameOf(finding.chain));
    }
    return AddressWords::tr("This is an address of %1, not of %2. Money sent on the wrong chain can be lost.")
        .arg(anyOf(finding.otherChains), nameOf(finding.chain));
}

// The sentence that names position and character; empty when the finding has none, or the plain phrase says all.
QString placedWords(const AddressFinding &finding)
{
    if (!finding.position) {
        return {};
    }
    const QString position = QString::number(*finding.position);
    if (finding.reason == AddressReason::BadChecksum) {
        return AddressWords::tr(
                   "One character is wrong, probably the one at position %1: the checksum does not fit. Copy the "
                   "address again.")
            .arg(position);
    }
    if (finding.reason == AddressReason::WrongCharacter) {
        return phraseFor(alphabetPhrases, finding.alphabet, "AddressWords")
            .arg(position, characterName(finding.codePoint));
    }
    const auto placed =
        std::find_if(std::begin(placedPhrases), std::end(placedPhrases),
                     [&finding](const Phrase<AddressReason> &phrase) { return phrase.value == finding.reason; });
    if (placed == std::end(placedPhrases)) {
        return {};
    }
    return QCoreApplication::translate("AddressWords", placed->text).arg(position, characterName(finding.codePoint));
}

} // namespace

QString wordsFor(const AddressFinding &finding)
{
    if (finding.reason == AddressReason::OtherChain && !finding.otherChains.isEmpty()) {
        return otherChainWords(finding);
    }
    if (finding.reason == AddressReason::UnknownForm) {
        return phraseFor(formPhrases, finding.chain, "AddressWords");
    }
    const QString placed = placedWords(finding);
    if (!placed.isEmpty()) {
        return placed;
    }
    if (finding.reason == AddressReason::None) {
        return {};
    }
    const QString phrase = phraseFor(phrases, finding.reason, "AddressWords");
    return phrase.contains(QLatin1String("%1")) ? phrase.arg(nameOf(finding.chain)) : phrase;
}

QString nameOf(AddressVerdict verdict)
{
    return phraseFor(verdictNames, verdict, "AddressWords");
}
