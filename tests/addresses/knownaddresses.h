#pragma once

#include "core/chain.h"

#include <QList>
#include <QString>

// A real address and the chain it belongs to.
struct KnownAddress {
    Chain chain;
    QString text;
};

// One or more ordinary addresses of each form: well-known public ones (genesis coinbase, founders, token contracts) and
// examples of the standards.
inline QList<KnownAddress> knownAddresses()
{
    return {
        {Chain::Bitcoin, QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")},
        {Chain::Bitcoin, QStringLiteral("17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem")},
        {Chain::Bitcoin, QStringLiteral("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy")},
        {Chain::Bitcoin, QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")},
        {Chain::Bitcoin, QStringLiteral("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3")},
        {Chain::Bitcoin, QStringLiteral("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")},
        {Chain::Litecoin, QStringLiteral("LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9")},
        {Chain::Litecoin, QStringLiteral("MGxNPPB7eBoWPUaprtX9v9CXJZoD2465zN")},
        {Chain::Litecoin, QStringLiteral("ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9")},
        {Chain::Dogecoin, QStringLiteral("DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L")},
        {Chain::Dogecoin, QStringLiteral("A1TG3QCihNTvfF67tcng864kBsarnaPyFm")},
        {Chain::Dash, QStringLiteral("XqMkVUZnqe3w4xvgdZRtZoe7gMitDudGs4")},
        {Chain::Dash, QStringLiteral("7gnwGHt17heGpG9Crfeh4KGpYNFugPhJdh")},
        {Chain::Zcash, QStringLiteral("t1VmmGiyjVNeCjxDZzg7vZmd99WyzVby9yC")},
        {Chain::Zcash, QStringLiteral("t3Vz22vK5z2LcKEdg16Yv4FFneEL1zg9ojd")},
        {Chain::BitcoinCash, QStringLiteral("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a")},
        {Chain::BitcoinCash, QStringLiteral("qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy")},
        {Chain::BitcoinCash, QStringLiteral("bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq")},
        {Chain::Monero,
         QStringLiteral("44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3R"
                        "VGQBEP3A")},
        {Chain::Monero,
         QStringLiteral("888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoo"
                        "gDavup3H")},
        {Chain::Monero,
         QStringLiteral("4LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5J"
                        "v2bYXZKKQePHES9khPK")},
        {Chain::Ton, QStringLiteral("Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq")},
        {Chain::Ton, QStringLiteral("UQDlZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXJln")},
        {Chain::Solana, QStringLiteral("EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v")},
        {Chain::Solana, QStringLiteral("Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB")},
        {Chain::Tron, QStringLiteral("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")},
        {Chain::Tron, QStringLiteral("TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC")},
        {Chain::Ethereum, QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")},
        {Chain::Ethereum, QStringLiteral("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")},
    };
}
