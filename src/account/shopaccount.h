#pragma once

#include "account/account.h"
#include "account/currencycache.h"
#include "account/keyholder.h"
#include "plisio/readchannel.h"

#include <functional>

// What Plisio says of the shop, under the key in use. The key holder must outlive it.
class ShopAccount : public Account
{
    Q_OBJECT

public:
    ShopAccount(const ApiConnection &connection, const KeyHolder &keys, CurrencyCache cache, QObject *parent = nullptr);

    [[nodiscard]] QList<Currency> currencies() const override { return m_currencies; }
    [[nodiscard]] QDateTime currenciesHeardAt() const override { return m_heardAt; }
    void setMostUsed(const QList<CurrencyId> &currencies) override;
    // Asked without the key first, and with it only when Plisio insists.
    QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() override;
    QFuture<Result<Balance, AskError>> balance(const CurrencyId &currency) override;
    // The commission's answer holds the fee as well; a single withdrawal whose commission Plisio does not tell is asked
    // about once more, for its fee alone.
    QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &withdrawal) override;
    QFuture<Result<FeePlanPrices, AskError>> feePlans(const CurrencyId &currency) override;
    QFuture<Result<FiatRates, AskError>> rates(const QString &fiat) override;

private:
    using CurrencyAnswer = Result<QList<Currency>, AskError>;

    void showCurrencies(QList<Currency> currencies);
    CurrencyAnswer takeCurrencies(const CurrencyAnswer &answer);
    // The answer to a question that was asked without the key, or with it when Plisio insists.
    template<class Answer>
    QFuture<Answer> withKeyIfWanted(const QFuture<Answer> &answer,
                                    const std::function<QFuture<Answer>(const Secret &)> &ask);

    ReadChannel m_channel;
    const KeyHolder &m_keys;
    CurrencyCache m_cache;
    QList<Currency> m_currencies;
    QDateTime m_heardAt;
    QList<CurrencyId> m_mostUsed;
};
