#include "addresses/segwit.h"

#include "addresses/bech32.h"
#include "addresses/verdicts.h"

#include <QLatin1String>

#include <algorithm>

namespace {

constexpr size_t longestText = 90;
constexpr size_t shortestProgram = 2;
constexpr size_t longestProgram = 40;
constexpr int newestVersion = 16;

enum class Network { Main, Test };

struct Prefix {
    Chain chain;
    Network network;
    std::string_view text; // before the separator "1"
};

constexpr Prefix prefixes[] = {
    {Chain::Bitcoin, Network::Main, "bc"},    {Chain::Bitcoin, Network::Test, "tb"},
    {Chain::Bitcoin, Network::Test, "bcrt"},  {Chain::Litecoin, Network::Main, "ltc"},
    {Chain::Litecoin, Network::Test, "tltc"}, {Chain::Litecoin, Network::Test, "rltc"},
};

bool startsWith(std::string_view text, const Prefix &prefix)
{
    const size_t size = prefix.text.size();
    if (text.size() <= size || text[size] != '1') {
        return false;
    }
    return QLatin1String(text.data(), qsizetype(size))
               .compare(QLatin1String(prefix.text.data(), qsizetype(size)), Qt::CaseInsensitive)
        == 0;
}

const Prefix *findPrefix(Chain chain, std::string_view text)
{
    const auto *found = std::find_if(std::begin(prefixes), std::end(prefixes), [chain, text](const Prefix &prefix) {
        return prefix.chain == chain && startsWith(text, prefix);
    });
    return found == std::end(prefixes) ? nullptr : found;
}

Bech32Kind kindFor(const FiveBits &data)
{
    return data.values[0] == 0 ? Bech32Kind::Bech32 : Bech32Kind::Bech32m;
}

// How many values version 0 (20 or 32 bytes) and version 1 (32 bytes) have, with version and checksum.
bool hasUsualSize(const FiveBits &data)
{
    return data.size == 59 || (data.size == 39 && data.values[0] == 0);
}

AddressFinding explainChecksum(const Prefix &prefix, const FiveBits &data)
{
    if (!hasUsualSize(data)) {
        return invalidAddress(AddressReason::WrongLength);
    }
    const std::optional<size_t> index = locateBech32Error(prefix.text, data, kindFor(data));
    AddressFinding finding = invalidAddress(AddressReason::BadChecksum);
    if (index) {
        finding.position = int(prefix.text.size() + 1 + *index) + 1;
    }
    return finding;
}

AddressFinding judgeProgram(Network network, const FiveBits &data)
{
    const std::optional<RegroupedBytes> program = regroup(data, 1, data.size - bech32ChecksumSize);
    const int version = data.values[0];
    if (!program || version > newestVersion) {
        return invalidAddress(AddressReason::BadProgram);
    }
    const size_t size = program->size;
    if (size < shortestProgram || size > longestProgram || (version == 0 && size != 20 && size != 32)) {
        return invalidAddress(AddressReason::BadProgram);
    }
    if (network == Network::Test) {
        return testNetworkAddress();
    }
    const bool isInUse = version == 0 || (version == 1 && size == 32);
    return isInUse ? validAddress() : unusualAddress(AddressReason::FutureWitness);
}

} // namespace

bool looksLikeSegwit(Chain chain, std::string_view text)
{
    return findPrefix(chain, text) != nullptr;
}

AddressFinding checkSegwit(Chain chain, std::string_view text)
{
    const Prefix *prefix = findPrefix(chain, text);
    if (!prefix) {
        return invalidAddress(AddressReason::UnknownForm);
    }
    const size_t start = prefix->text.size() + 1;
    const std::string_view letters = text.substr(start);
    if (const std::optional<size_t> index = findNonBech32(letters)) {
        return wrongCharacter(AddressAlphabet::Bech32, start + *index, letters[*index]);
    }
    if (hasMixedCase(text)) {
        return invalidAddress(AddressReason::MixedCase);
    }
    if (text.size() > longestText || letters.size() <= bech32ChecksumSize) {
        return invalidAddress(AddressReason::WrongLength);
    }
    const FiveBits data = toFiveBits(letters);
    const std::optional<Bech32Kind> kind = bech32Kind(prefix->text, data);
    if (!kind) {
        return explainChecksum(*prefix, data);
    }
    if (*kind != kindFor(data)) {
        return invalidAddress(AddressReason::BadChecksum);
    }
    return judgeProgram(prefix->network, data);
}
