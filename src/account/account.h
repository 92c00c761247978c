#pragma once

#include "core/askerror.h"
#include "core/balance.h"
#include "core/currency.h"
#include "core/feeplanprices.h"
#include "core/fiatrates.h"
#include "core/result.h"
#include "core/withdrawal.h"
#include "core/withdrawalcost.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

// What is there: the currencies Plisio offers and how much of each the shop has.
class Account : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The list as last heard, or the published one before that. Never empty.
    [[nodiscard]] virtual QList<Currency> currencies() const = 0;
    // When Plisio told them, UTC; invalid for the published list.
    [[nodiscard]] virtual QDateTime currenciesHeardAt() const { return {}; }
    // From now on the list begins with these, in this order: what the shop pays out most.
    virtual void setMostUsed(const QList<CurrencyId> & /*currencies*/) {}
    // Asks /currencies; works without a key. currenciesChanged follows when it differs.
    virtual QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() = 0;
    virtual QFuture<Result<Balance, AskError>> balance(const CurrencyId &currency) = 0;
    // What the withdrawal would cost now. Refused for a mass withdrawal may mean that there are none of its currency.
    virtual QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &withdrawal) = 0;
    // What each fee plan costs now, before there is a payout to ask about.
    virtual QFuture<Result<FeePlanPrices, AskError>> feePlans(const CurrencyId &currency) = 0;
    // What one unit of a fiat currency ("USD", "EUR") buys; works without a key.
    virtual QFuture<Result<FiatRates, AskError>> rates(const QString &fiat) = 0;

Q_SIGNALS:
    void currenciesChanged();
};
