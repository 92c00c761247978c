#pragma once

// The block chain on which a currency moves. Unknown: Plisio offers a currency that this program has no rule for.
enum class Chain {
    Unknown,
    Bitcoin,
    Litecoin,
    Dogecoin,
    Dash,
    Zcash,
    BitcoinCash,
    Monero,
    Ethereum,
    EthereumClassic,
    Base,
    BnbSmartChain,
    Tron,
    Ton,
    Solana,
};
