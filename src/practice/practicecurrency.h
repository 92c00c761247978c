#pragma once

#include "core/currency.h"

#include <QDateTime>

#include <optional>

// One currency as the simulated Plisio offers it: invented rates and fees of a plausible size.
struct PracticeCurrency {
    Currency currency; // from the published list
    Amount usdPerUnit; // price_usd
    Amount unitsPerUsd; // rate_usd
    Amount normalFee; // per withdrawal, in the currency itself
    Amount priorityFee;
    Amount commission; // per recipient of a mass withdrawal
    Amount openingBalance; // what a newcomer finds
};

// Every currency of the published list.
const QList<PracticeCurrency> &practiceCurrencies();
std::optional<PracticeCurrency> findPracticeCurrency(const CurrencyId &id);

// Where a block explorer would show the transaction: an https address, as Plisio's tx_url.
QString explorerLink(Chain chain, const QString &transactionId);
