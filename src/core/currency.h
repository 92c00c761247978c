#pragma once

#include "core/amount.h"
#include "core/chain.h"

#include <QList>

#include <optional>

// Plisio's psys_cid ("BTC", "USDT_TRX"): a name taken byte for byte, never folded or trimmed.
using CurrencyId = QString;

// One coin or token on one chain, as Plisio's /currencies describes it or the published list does.
struct Currency {
    CurrencyId id;
    QString ticker; // "USDT" for USDT_TRX
    QString name; // "Tether TRC-20"; text from outside when the list came from Plisio
    Chain chain = Chain::Unknown;
    int precision = 8; // decimal places an amount may have
    bool isHidden = false;
    bool isInMaintenance = false;
    CurrencyId feeCurrency; // the coin that pays a token's network fee (contractOf); empty for a coin
    std::optional<Amount> unitsPerUsd; // rate_usd: coins per one US dollar

    friend bool operator==(const Currency &, const Currency &) = default;
};

// The published list with the chains' own precisions: the fallback where /currencies was never answered.
// Source: Plisio's public documentation.
const QList<Currency> &publishedCurrencies();

// The chain of a currency id, by the published list and its suffix rules; Unknown when neither knows it.
Chain chainOf(const CurrencyId &id);

// The decimal places the chain allows for this id; 8 for an unknown one.
int publishedPrecision(const CurrencyId &id);

// The currency with this id in the list, or nothing.
std::optional<Currency> findCurrency(const QList<Currency> &currencies, const CurrencyId &id);
