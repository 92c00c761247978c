#include "addresses/ton.h"

#include "addresses/verdicts.h"
#include "core/addressspellings.h"

#include <QByteArray>

#include <algorithm>

namespace {

constexpr size_t friendlyLetters = 48;
constexpr qsizetype checkedBytes = 34; // tag, workchain and account
constexpr size_t rawDigits = 64;
constexpr unsigned bounceable = 0x11;
constexpr unsigned nonBounceable = 0x51;
constexpr unsigned testOnly = 0x80;

bool isAlphanumeric(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
}

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'F')
        || (character >= 'a' && character <= 'f');
}

unsigned byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes.at(index));
}

AddressFinding judgeBytes(const QByteArray &bytes)
{
    if (tonChecksum(bytes, checkedBytes) != (byteAt(bytes, checkedBytes) << 8U | byteAt(bytes, checkedBytes + 1))) {
        return invalidAddress(AddressReason::BadChecksum);
    }
    const unsigned tag = byteAt(bytes, 0) & ~testOnly;
    const unsigned workchain = byteAt(bytes, 1);
    if ((tag != bounceable && tag != nonBounceable) || (workchain != 0 && workchain != 0xFF)) {
        return invalidAddress(AddressReason::BadProgram);
    }
    if ((byteAt(bytes, 0) & testOnly) != 0) {
        return testNetworkAddress();
    }
    const QByteArray account = bytes.sliced(2, checkedBytes - 2);
    return account.count('\0') == account.size() ? unusualAddress(AddressReason::NobodysAddress) : validAddress();
}

AddressFinding checkFriendly(std::string_view text)
{
    const auto wrong = std::find_if_not(text.begin(), text.end(), [](char character) {
        return isAlphanumeric(character) || std::string_view("-_+/").find(character) != std::string_view::npos;
    });
    const bool isShort = text.size() < friendlyLetters - 8;
    if (wrong != text.end()) {
        return isShort ? invalidAddress(AddressReason::UnknownForm)
                       : wrongCharacter(AddressAlphabet::Base64, size_t(wrong - text.begin()), *wrong);
    }
    if (text.size() != friendlyLetters) {
        return invalidAddress(isShort ? AddressReason::UnknownForm : AddressReason::WrongLength);
    }
    const bool isUrl = text.find_first_of("-_") != std::string_view::npos;
    if (isUrl && text.find_first_of("+/") != std::string_view::npos) {
        return invalidAddress(AddressReason::BadChecksum);
    }
    const QByteArray letters(text.data(), qsizetype(text.size()));
    return judgeBytes(
        QByteArray::fromBase64(letters, isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding));
}

AddressFinding checkRaw(std::string_view text, size_t colon)
{
    const std::string_view workchain = text.substr(0, colon);
    if (workchain != "0" && workchain != "-1") {
        return invalidAddress(AddressReason::UnknownForm);
    }
    const std::string_view digits = text.substr(colon + 1);
    const auto wrong = std::find_if_not(digits.begin(), digits.end(), isHexDigit);
    if (wrong != digits.end()) {
        return wrongCharacter(AddressAlphabet::Hexadecimal, colon + 1 + size_t(wrong - digits.begin()), *wrong);
    }
    if (digits.size() != rawDigits) {
        return invalidAddress(AddressReason::WrongLength);
    }
    const bool isZero = digits.find_first_not_of('0') == std::string_view::npos;
    return unusualAddress(isZero ? AddressReason::NobodysAddress : AddressReason::RawForm);
}

} // namespace

AddressFinding checkTon(std::string_view text)
{
    const size_t colon = text.find(':');
    AddressFinding finding = colon == std::string_view::npos ? checkFriendly(text) : checkRaw(text, colon);
    finding.takesNoMemo = !finding.isInvalid();
    return finding;
}
