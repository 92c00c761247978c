#include "secrets/pinhash.h"

#include <sodium.h>

#include <array>

std::optional<Secret> hashPin(const Secret &pin)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArray &bytes = pin.reveal();
    const bool isMade = sodium_init() >= 0
        && crypto_pwhash_str_alg(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                 crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                 crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    return isMade ? std::optional(Secret(QByteArray(text.data()))) : std::nullopt;
}

bool isPinOf(const Secret &hash, const Secret &pin)
{
    const QByteArray &text = hash.reveal();
    const QByteArray &bytes = pin.reveal();
    return sodium_init() >= 0 && text.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(text.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
}

bool isSame(const Secret &left, const Secret &right)
{
    const QByteArray &one = left.reveal();
    const QByteArray &other = right.reveal();
    return one.size() == other.size() && sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}
