#pragma once

#include "core/finding.h"
#include "core/payoutfigures.h"

// When a payout is expected to be confirmed after so many blocks of its chain: "in about 30 minutes". Empty where the time
// between blocks says nothing.
QString confirmationWords(const CurrencyId &currency, int blocks);

// "1000.00 USD", rounded half to even; "less than 0.01 USD" for what is too little to be written so. Empty when the rate
// is not known.
QString worthWords(const Amount &amount, const PayoutFigures &figures);
// "0.5 BTC (40000.00 USD)"; without the worth where the rate is not known.
QString amountWithWorth(const Amount &amount, const CurrencyId &currency, const PayoutFigures &figures);

// The network fees of a plan, and when it is expected to be confirmed: "0.0001 BTC (8.00 USD), confirmed in about 30
// minutes"; why it is not known, where it is not.
QString feeWords(const CurrencyId &currency, const PayoutFigures &figures);
// The network fees and Plisio's commission together: "0.0001 BTC (8.00 USD)"; why they are not known, where they are not.
QString chargeWords(const Plan &plan, const PayoutFigures &figures);
// All that leaves the balances: "0.5001 BTC (40008.00 USD)", "100 USDT (100.00 USD) and 1.5 TRX".
QString debitWords(const Plan &plan, const PayoutFigures &figures);
// Amounts in several currencies, the one that is paid first and with its worth.
QString severalAmounts(const QMap<CurrencyId, Amount> &amounts, const CurrencyId &paid, const PayoutFigures &figures);
// What there is and what is left of it: "1.5 BTC, and 0.9 BTC afterwards"; with what is missing where it is too little.
// debits: what leaves each balance.
QString balanceWords(const QMap<CurrencyId, Amount> &debits, const PayoutFigures &figures);
// What is left alone: "0.9 BTC", "0.1 BTC too little", a line for each balance; "Not known" for none.
QString leftWords(const QMap<CurrencyId, Amount> &debits, const PayoutFigures &figures);
// A balance that is known does not cover what is known to leave it.
bool isTooLittle(const QMap<CurrencyId, Amount> &debits, const PayoutFigures &figures);

// "The network fee has changed: 0.0001 BTC → 0.0002 BTC."
QString wordsFor(const CostMove &move);
// What is needed, what there is, and what is missing.
QString wordsFor(const Shortfall &shortfall);
