#include "addresses/addresscheck.h"

#include "addresses/addresstext.h"
#include "addresses/base58check.h"
#include "addresses/cashaddr.h"
#include "addresses/evm.h"
#include "addresses/monero.h"
#include "addresses/segwit.h"
#include "addresses/solana.h"
#include "addresses/ton.h"
#include "addresses/verdicts.h"
#include "addresses/zcash.h"

#include <algorithm>

namespace {

// Every chain whose form can be recognized by itself; the EVM chains share one and are found together. Solana's has no
// checksum: it is asked only when no other chain knows the text.
constexpr Chain families[] = {Chain::Bitcoin,     Chain::Litecoin, Chain::Dogecoin, Chain::Dash, Chain::Zcash,
                              Chain::BitcoinCash, Chain::Monero,   Chain::Tron,     Chain::Ton,  Chain::Ethereum};

constexpr Chain evmChains[] = {Chain::Ethereum, Chain::EthereumClassic, Chain::Base, Chain::BnbSmartChain};

bool isEvm(Chain chain)
{
    return std::find(std::begin(evmChains), std::end(evmChains), chain) != std::end(evmChains);
}

// Without a rule, only characters that no request could carry are refused.
AddressFinding checkUnknown(std::string_view text)
{
    const auto wrong = std::find_if_not(text.begin(), text.end(), [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
            || (character >= 'a' && character <= 'z')
            || std::string_view(":_-+/=").find(character) != std::string_view::npos;
    });
    if (wrong != text.end()) {
        return wrongCharacter(AddressAlphabet::None, size_t(wrong - text.begin()), *wrong);
    }
    return unusualAddress(AddressReason::NotCheckable);
}

AddressFinding checkOn(Chain chain, std::string_view text)
{
    switch (chain) {
    case Chain::Bitcoin:
    case Chain::Litecoin:
        return looksLikeSegwit(chain, text) ? checkSegwit(chain, text) : checkBase58Check(chain, text);
    case Chain::Dogecoin:
    case Chain::Dash:
    case Chain::Tron:
        return checkBase58Check(chain, text);
    case Chain::Zcash:
        return checkZcash(text);
    case Chain::BitcoinCash:
        return looksLikeCashAddr(text) ? checkCashAddr(text) : checkBase58Check(chain, text);
    case Chain::Ethereum:
    case Chain::EthereumClassic:
    case Chain::Base:
    case Chain::BnbSmartChain:
        return checkEvm(text);
    case Chain::Monero:
        return checkMonero(text);
    case Chain::Ton:
        return checkTon(text);
    case Chain::Solana:
        return checkSolana(text);
    case Chain::Unknown:
        return checkUnknown(text);
    }
    return checkUnknown(text);
}

// The chains on which the text would be an address, or nothing.
AddressFinding findOtherChains(Chain chain, std::string_view text)
{
    AddressFinding finding = invalidAddress(AddressReason::OtherChain);
    bool isTest = true;
    for (const Chain other : families) {
        if (other == chain || (isEvm(other) && isEvm(chain))) {
            continue;
        }
        const AddressFinding there = checkOn(other, text);
        if (there.isInvalid()) {
            continue;
        }
        isTest = isTest && there.isTestNetwork;
        if (isEvm(other)) {
            finding.otherChains.append(QList<Chain>(std::begin(evmChains), std::end(evmChains)));
        } else {
            finding.otherChains.append(other);
        }
    }
    if (finding.otherChains.isEmpty() && chain != Chain::Solana && !checkSolana(text).isInvalid()) {
        finding.otherChains.append(Chain::Solana);
        isTest = false;
    }
    finding.isTestNetwork = isTest && !finding.otherChains.isEmpty();
    return finding;
}

} // namespace

AddressFinding checkAddress(const CurrencyId &currency, QStringView address)
{
    return checkAddress(chainOf(currency), address);
}

AddressFinding checkAddress(Chain chain, QStringView address)
{
    const Result<AddressText, AddressFinding> text = AddressText::read(address);
    AddressFinding finding = text ? checkOn(chain, text->view()) : text.error();
    if (text && finding.isInvalid()) {
        AddressFinding elsewhere = findOtherChains(chain, text->view());
        if (!elsewhere.otherChains.isEmpty()) {
            finding = std::move(elsewhere);
        }
    }
    finding.chain = chain;
    return finding;
}
