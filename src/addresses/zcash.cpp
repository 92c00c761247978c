#include "addresses/zcash.h"

#include "addresses/base58check.h"
#include "addresses/verdicts.h"

#include <algorithm>

namespace {

constexpr std::string_view unpaidBeginnings[] = {"zs1", "zc", "u1", "tex1"};
constexpr size_t fewestLetters = 40;

} // namespace

AddressFinding checkZcash(std::string_view text)
{
    const bool isUnpaid = text.size() >= fewestLetters
        && std::any_of(std::begin(unpaidBeginnings), std::end(unpaidBeginnings),
                       [text](std::string_view beginning) { return text.substr(0, beginning.size()) == beginning; });
    return isUnpaid ? invalidAddress(AddressReason::NotSupported) : checkBase58Check(Chain::Zcash, text);
}
