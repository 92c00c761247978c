#include "addresses/evm.h"

#include "addresses/verdicts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace {

constexpr size_t prefixSize = 2;
constexpr size_t digitCount = 40;

bool isSmall(char character)
{
    return character >= 'a' && character <= 'f';
}

bool isCapital(char character)
{
    return character >= 'A' && character <= 'F';
}

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || isSmall(character) || isCapital(character);
}

// EIP-55: a letter is a capital when the hash of the address in small letters has an eighth or more at its place.
bool hasChecksum(std::string_view digits)
{
    std::array<char, digitCount> lower{};
    std::transform(digits.begin(), digits.end(), lower.begin(),
                   [](char character) { return isCapital(character) ? char(character + 32) : character; });
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromRawData(lower.data(), qsizetype(lower.size())),
                                                     QCryptographicHash::Keccak_256);
    for (size_t index = 0; index < digitCount; ++index) {
        const auto byte = static_cast<unsigned char>(hash.at(qsizetype(index / 2)));
        const bool wantsCapital = (index % 2 == 0 ? byte >> 4U : byte & 15U) >= 8;
        if ((wantsCapital && isSmall(digits[index])) || (!wantsCapital && isCapital(digits[index]))) {
            return false;
        }
    }
    return true;
}

AddressFinding judgeDigits(std::string_view digits)
{
    if (digits.find_first_not_of('0') == std::string_view::npos) {
        return unusualAddress(AddressReason::NobodysAddress);
    }
    if (hasChecksum(digits)) {
        return validAddress();
    }
    const bool isMixed =
        std::any_of(digits.begin(), digits.end(), isSmall) && std::any_of(digits.begin(), digits.end(), isCapital);
    return isMixed ? invalidAddress(AddressReason::BadCase) : unusualAddress(AddressReason::SingleCase);
}

} // namespace

AddressFinding checkEvm(std::string_view text)
{
    if (text.substr(0, prefixSize) != "0x") {
        return invalidAddress(AddressReason::UnknownForm);
    }
    const std::string_view digits = text.substr(prefixSize);
    const auto wrong = std::find_if_not(digits.begin(), digits.end(), isHexDigit);
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
