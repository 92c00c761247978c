#pragma once

#include "account/account.h"

#include <functional>

// An account with the published currencies and one balance for all of them.
class FakeAccount : public Account
{
public:
    Result<Balance, AskError> balanceAnswer = AskError{};
    std::function<Result<WithdrawalCost, AskError>(const Withdrawal &)> costAnswer; // none: nobody can be asked
    int costQuestions = 0;

    [[nodiscard]] QList<Currency> currencies() const override { return publishedCurrencies(); }

    QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() override
    {
        return QtFuture::makeReadyFuture(Result<QList<Currency>, AskError>(publishedCurrencies()));
    }

    QFuture<Result<Balance, AskError>> balance(const CurrencyId & /*currency*/) override
    {
        return QtFuture::makeReadyFuture(balanceAnswer);
    }

    QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &withdrawal) override
    {
        ++costQuestions;
        return QtFuture::makeReadyFuture(costAnswer ? costAnswer(withdrawal)
                                                    : Result<WithdrawalCost, AskError>(AskError{}));
    }
};
