#pragma once

#include "account/account.h"

// An account with the published currencies and one balance for all of them.
class FakeAccount : public Account
{
public:
    Result<Balance, AskError> balanceAnswer = AskError{};

    [[nodiscard]] QList<Currency> currencies() const override { return publishedCurrencies(); }

    QFuture<Result<QList<Currency>, AskError>> refreshCurrencies() override
    {
        return QtFuture::makeReadyFuture(Result<QList<Currency>, AskError>(publishedCurrencies()));
    }

    QFuture<Result<Balance, AskError>> balance(const CurrencyId & /*currency*/) override
    {
        return QtFuture::makeReadyFuture(balanceAnswer);
    }
};
