#pragma once

#include "account/account.h"
#include "account/keyholder.h"

// A key that is simply there.
class GivenKey : public KeyHolder
{
public:
    QFuture<Result<Done, KeyError>> load() override { return done(); }
    [[nodiscard]] std::optional<ActiveKey> key() const override
    {
        return isMissing ? std::nullopt : std::optional(ActiveKey{Secret("test-key"), id, KeySource::Memory});
    }
    [[nodiscard]] KeySource source() const override { return KeySource::Memory; }
    QFuture<KeyHealthReport> test(const Secret &) override { return check(); }
    QFuture<KeyHealthReport> check() override
    {
        return QtFuture::makeReadyFuture(KeyHealthReport{KeyHealth::Works, {}});
    }
    QFuture<Result<Done, KeyError>> store(const Secret &) override { return done(); }
    QFuture<Result<Done, KeyError>> keepInMemory(const Secret &) override
    {
        return QtFuture::makeReadyFuture(Result<Done, KeyError>(Done{}));
    }
    QFuture<Result<Done, KeyError>> forget() override { return done(); }

    QString id = QStringLiteral("0123456789abcdef0123456789abcdef");
    bool isMissing = false;

private:
    static QFuture<Result<Done, KeyError>> done() { return QtFuture::makeReadyFuture(Result<Done, KeyError>(Done{})); }
};

// The published currencies, without rates, and nothing else.
class GivenAccount : public Account
{
public:
    [[nodiscard]] QList<Currency> currencies() const override { return list; }
    QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() override
    {
        return QtFuture::makeReadyFuture(Result<QList<Currency>, AskError>(list));
    }
    QFuture<Result<Balance, AskError>> balance(const CurrencyId &) override
    {
        return QtFuture::makeReadyFuture(Result<Balance, AskError>(AskError{}));
    }
    QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &) override
    {
        return QtFuture::makeReadyFuture(Result<WithdrawalCost, AskError>(AskError{}));
    }
    QFuture<Result<FeePlanPrices, AskError>> feePlans(const CurrencyId &) override
    {
        return QtFuture::makeReadyFuture(Result<FeePlanPrices, AskError>(AskError{}));
    }
    QFuture<Result<FiatRates, AskError>> rates(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<FiatRates, AskError>(AskError{}));
    }

    // So that a dollar is as many coins of the currency.
    void setRate(const CurrencyId &currency, const QString &coins)
    {
        for (Currency &known : list) {
            if (known.id == currency) {
                known.unitsPerUsd = *Amount::parse(coins);
            }
        }
    }

    QList<Currency> list = publishedCurrencies();
};
