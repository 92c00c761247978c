#pragma once

#include "account/account.h"

#include <functional>

// An account with the published currencies and one balance for all of them.
class FakeAccount : public Account
{
public:
    Result<Balance, AskError> balanceAnswer = AskError{};
    std::function<Result<WithdrawalCost, AskError>(const Withdrawal &)> costAnswer; // none: nobody can be asked
    Result<FeePlanPrices, AskError> feePlanAnswer = AskError{};
    Result<FiatRates, AskError> rateAnswer = AskError{};
    int costQuestions = 0;
    QList<Currency> offered = publishedCurrencies();
    std::function<Result<Balance, AskError>(const CurrencyId &)> balanceOf; // none: balanceAnswer for all
    int balanceQuestions = 0;

    // Enough of everything, and a small fee in the currency itself.
    void tellOrdinaryCosts()
    {
        balanceAnswer = Balance{QStringLiteral("BTC"), *Amount::parse(u"1000000")};
        costAnswer = [](const Withdrawal &withdrawal) {
            return WithdrawalCost{*Amount::parse(u"0.00001"), Amount(), withdrawal.currency()};
        };
    }

    [[nodiscard]] QList<Currency> currencies() const override { return offered; }

    QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() override
    {
        return QtFuture::makeReadyFuture(Result<QList<Currency>, AskError>(offered));
    }

    QFuture<Result<Balance, AskError>> balance(const CurrencyId &currency) override
    {
        ++balanceQuestions;
        return QtFuture::makeReadyFuture(balanceOf ? balanceOf(currency) : balanceAnswer);
    }

    QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &withdrawal) override
    {
        ++costQuestions;
        return QtFuture::makeReadyFuture(costAnswer ? costAnswer(withdrawal)
                                                    : Result<WithdrawalCost, AskError>(AskError{}));
    }

    QFuture<Result<FeePlanPrices, AskError>> feePlans(const CurrencyId & /*currency*/) override
    {
        return QtFuture::makeReadyFuture(feePlanAnswer);
    }

    QFuture<Result<FiatRates, AskError>> rates(const QString & /*fiat*/) override
    {
        return QtFuture::makeReadyFuture(rateAnswer);
    }
};
