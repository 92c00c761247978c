#include "addresses/solana.h"

#include "addresses/base58.h"
#include "addresses/ed25519point.h"
#include "addresses/verdicts.h"

#include <algorithm>

namespace {

constexpr size_t keySize = 32;
constexpr size_t fewestLetters = 32;
constexpr size_t mostLetters = 44;

} // namespace

AddressFinding checkSolana(std::string_view text)
{
    const bool hasLength = text.size() >= fewestLetters && text.size() <= mostLetters;
    if (const std::optional<size_t> index = findNonBase58(text)) {
        return hasLength ? wrongCharacter(AddressAlphabet::Base58, *index, text[*index])
                         : invalidAddress(AddressReason::UnknownForm);
    }
    const std::optional<Base58Bytes> decoded = hasLength ? decodeBase58(text) : std::nullopt;
    if (!decoded || decoded->size != keySize) {
        return invalidAddress(AddressReason::WrongLength);
    }
    std::array<std::uint8_t, keySize> key{};
    std::copy_n(decoded->bytes.begin(), keySize, key.begin());
    if (std::all_of(key.begin(), key.end(), [](std::uint8_t byte) { return byte == 0; })) {
        return unusualAddress(AddressReason::NobodysAddress);
    }
    return unusualAddress(isEd25519Point(key) ? AddressReason::NoChecksum : AddressReason::ProgramAccount);
}
