#pragma once

#include "core/currency.h"
#include "core/withdrawal.h"

// "Tron", "BNB Smart Chain"; "an unknown chain" for Unknown.
QString nameOf(Chain chain);
// The chain with its token standard: "Tron (TRC-20)", "Ethereum (ERC-20)"; the bare name where there is none.
QString tokenChainName(Chain chain);
// Several chains in one phrase: "Ethereum, Base or BNB Smart Chain".
QString anyOf(const QList<Chain> &chains);

// "Normal", "Priority".
QString nameOf(FeePlan plan);

// What to call a currency wherever it is chosen, confirmed or listed: ticker and chain, "USDT · Tron (TRC-20)",
// "BTC · Bitcoin". Where the chain is unknown, Plisio's own name for it stands in its place. One line of plain text.
QString currencyLabel(const Currency &currency);
// The same for an id of the ledger or the command line; by the published list, else by the id itself.
QString currencyLabel(const CurrencyId &id);
// The ticker alone, "USDT" for USDT_TRX: only beside a label that names the chain.
QString tickerOf(const CurrencyId &id);

// "0.5 BTC": the canonical text, no grouping and no rounding, and the ticker.
QString amountWithTicker(const Amount &amount, const CurrencyId &currency);

// The address in groups of four, parted by spaces, for reading aloud and comparing; 0x and bitcoincash: stand alone.
// For display only: what is copied or sent is the address itself.
QString groupedAddress(const QString &address);
