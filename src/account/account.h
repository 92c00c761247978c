#pragma once

#include "core/askerror.h"
#include "core/balance.h"
#include "core/currency.h"
#include "core/result.h"

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
    // Asks /currencies; works without a key. currenciesChanged follows when it differs.
    virtual QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() = 0;
    virtual QFuture<Result<Balance, AskError>> balance(const CurrencyId &currency) = 0;

Q_SIGNALS:
    void currenciesChanged();
};
