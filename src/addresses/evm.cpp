#include "addresses/evm.h"

#include "addresses/verdicts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace {

constexpr size_t prefixSize = 2;
constexpr size_t digitCount = 40;

enum CharacterKind : std::uint8_t { NoDigit = 0, Digit = 1, SmallLetter = 2, CapitalLetter = 4 };

constexpr std::array<std::uint8_t, 256> kinds = [] {
    std::array<std::uint8_t, 256> made{};
    for (size_t code = 0; code < made.size(); ++code) {
        made[code] = code >= '0' && code <= '9' ? Digit
            : code >= 'a' && code <= 'f'        ? SmallLetter
            : code >= 'A' && code <= 'F'        ? CapitalLetter
                                                : NoDigit;
    }
    return made;
}();

unsigned kindOf(char character)
{
    return kinds[static_cast<unsigned char>(character)];
}

// EIP-55: a letter is a capital when the hash of the address in small letters has an eighth or more at its place.
// Without a branch for each digit: none tells the next.
bool hasChecksum(std::string_view digits)
{
    std::array<char, digitCount> lower{};
    std::transform(digits.begin(), digits.end(), lower.begin(),
                   [](char character) { return char(character + (kindOf(character) == CapitalLetter ? 32 : 0)); });
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromRawData(lower.data(), qsizetype(lower.size())),
                                                     QCryptographicHash::Keccak_256);
    const char *bytes = hash.constData();
    unsigned wrong = 0;
    for (size_t index = 0; index < digitCount; ++index) {
        const auto byte = static_cast<unsigned char>(bytes[index / 2]);
        const bool wantsCapital = ((index % 2 == 0 ? byte >> 4U : byte) & 8U) != 0;
        wrong |= kindOf(digits[index]) & (wantsCapital ? SmallLetter : CapitalLetter);
    }
    return wrong == 0;
}

AddressFinding judgeDigits(std::string_view digits)
{
    if (digits.find_first_not_of('0') == std::string_view::npos) {
        return unusualAddress(AddressReason::NobodysAddress);
    }
    if (hasChecksum(digits)) {
        return validAddress();
    }
    unsigned found = 0;
    for (const char digit : digits) {
        found |= kindOf(digit);
    }
    const bool isMixed = (found & SmallLetter) != 0 && (found & CapitalLetter) != 0;
    return isMixed ? invalidAddress(AddressReason::BadCase) : unusualAddress(AddressReason::SingleCase);
}

} // namespace

AddressFinding checkEvm(std::string_view text)
{
    if (text.substr(0, prefixSize) != "0x") {
        return invalidAddress(AddressReason::UnknownForm);
    }
    const std::string_view digits = text.substr(prefixSize);
    const auto wrong =
        std::find_if(digits.begin(), digits.end(), [](char character) { return kindOf(character) == NoDigit; });
    if (wrong != digits.end()) {
        return wrongCharacter(AddressAlphabet::Hexadecimal, prefixSize + size_t(wrong - digits.begin()), *wrong);
    }
    if (digits.size() != digitCount) {
        return invalidAddress(AddressReason::WrongLength);
    }
    AddressFinding finding = judgeDigits(digits);
    finding.chainNotVisible = !finding.isInvalid();
    return finding;
}
