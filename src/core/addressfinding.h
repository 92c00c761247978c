#pragma once

#include "core/chain.h"

#include <QList>

#include <optional>

enum class AddressVerdict {
    Valid,
    Unusual, // may be paid, but rare, or of a form that cannot show a typing error
    Invalid,
};

// Why an address is unusual or invalid.
enum class AddressReason {
    None,
    // unusual
    SingleCase, // EVM hex in one case: its checksum is missing
    NoChecksum, // this chain's addresses have none (Solana)
    ProgramAccount, // Solana: no checksum, and no private key belongs to it
    RawForm, // TON as workchain:hex, without a checksum
    LegacyForm, // an old form that another chain uses too (Bitcoin Cash 1... 3..., Litecoin 3...)
    TestNetwork,
    RareForm, // valid, but hardly any wallet shows it (cashaddr for tokens or with a longer hash)
    FutureWitness, // a segwit version or length that nobody uses yet
    NobodysAddress, // all zeros: money sent there is lost
    NotCheckable, // Plisio offers the currency, but this program knows no rule for its chain
    // invalid
    Empty,
    SpaceAtStart,
    SpaceAtEnd, // or a line break
    SpaceInside,
    InvisibleCharacter, // control, bidi, zero-width: codePoint names it
    LookAlikeCharacter, // a letter or digit of another script
    WrongCharacter, // not in the form's alphabet
    PaymentLink, // "bitcoin:1...", "...?amount=1": a link that holds an address
    OtherChain, // valid for otherChains
    UnknownForm, // begins like no address of this chain
    WrongLength,
    MixedCase, // bech32 and cashaddr are written in one case
    BadChecksum, // position where known
    BadCase, // EIP-55: a letter's case contradicts the checksum
    BadProgram, // the checksum fits, what it protects is none of the chain's forms
    NotSupported, // a form of this chain that Plisio does not pay (Zcash shielded, Litecoin MWEB)
};

// The characters an address form is made of, for the words about a wrong one.
enum class AddressAlphabet { None, Base58, Bech32, Hexadecimal, Base64 };

// What a check says about one address. The words are made in src/words.
struct AddressFinding {
    AddressVerdict verdict = AddressVerdict::Valid;
    AddressReason reason = AddressReason::None;
    Chain chain = Chain::Unknown; // that it was checked for
    AddressAlphabet alphabet = AddressAlphabet::None; // with WrongCharacter
    std::optional<int> position; // of the character in question in UTF-16 units, the first is 1
    char32_t codePoint = 0; // the character there, with the three reasons about characters
    QList<Chain> otherChains; // with OtherChain
    bool isTestNetwork = false;
    bool chainNotVisible = false; // the same address exists on other chains: it cannot reveal a wrong one
    bool takesNoMemo = false; // exchanges ask for a comment with such an address, and Plisio cannot send one (TON)

    [[nodiscard]] bool isInvalid() const { return verdict == AddressVerdict::Invalid; }

    friend bool operator==(const AddressFinding &, const AddressFinding &) = default;
};
