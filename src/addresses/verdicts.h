#pragma once

#include "core/addressfinding.h"

#include <cstddef>

// Short forms for what the family checks return. The chain is filled in by checkAddress.
inline AddressFinding validAddress()
{
    return {};
}

inline AddressFinding unusualAddress(AddressReason reason)
{
    AddressFinding finding;
    finding.verdict = AddressVerdict::Unusual;
    finding.reason = reason;
    return finding;
}

inline AddressFinding testNetworkAddress()
{
    AddressFinding finding = unusualAddress(AddressReason::TestNetwork);
    finding.isTestNetwork = true;
    return finding;
}

inline AddressFinding invalidAddress(AddressReason reason)
{
    AddressFinding finding;
    finding.verdict = AddressVerdict::Invalid;
    finding.reason = reason;
    return finding;
}

// index counts from 0.
inline AddressFinding invalidAt(AddressReason reason, size_t index, char32_t character)
{
    AddressFinding finding = invalidAddress(reason);
    finding.position = int(index) + 1;
    finding.codePoint = character;
    return finding;
}

inline AddressFinding wrongCharacter(AddressAlphabet alphabet, size_t index, char character)
{
    AddressFinding finding =
        invalidAt(AddressReason::WrongCharacter, index, char32_t(static_cast<unsigned char>(character)));
    finding.alphabet = alphabet;
    return finding;
}
