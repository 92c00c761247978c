#pragma once

#include "core/costsum.h"
#include "core/withdrawalcost.h"

// "0.0004 BTC", or "0.5 USDT and 1.5 TRX" where another coin pays the network. currency: of the payment.
QString costWords(const WithdrawalCost &cost, const CurrencyId &currency);

// What a plan's fees come to as far as it is known, and why no further: "Asking Plisio…", "0.0004 BTC",
// "0.0004 BTC for 200 of 900 withdrawals; the rest is not known", "Not known: ...".
QString costWords(const CostSum &sum, const CurrencyId &currency);
