#pragma once

#include "support/fakeaccount.h"

#include <QPromise>

// An account whose answers wait until a test lets them go, each as it was when it was asked for.
class HeldAccount : public FakeAccount
{
public:
    bool isHolding = true;

    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }
    void answer(qsizetype place) { m_held.takeAt(place)(); }
    void answerAll()
    {
        while (!m_held.isEmpty()) {
            answer(0);
        }
    }

    QFuture<Result<Balance, AskError>> balance(const CurrencyId &currency) override
    {
        return hold(FakeAccount::balance(currency));
    }
    QFuture<Result<WithdrawalCost, AskError>> cost(const Withdrawal &withdrawal) override
    {
        return hold(FakeAccount::cost(withdrawal));
    }
    QFuture<Result<FeePlanPrices, AskError>> feePlans(const CurrencyId &currency) override
    {
        return hold(FakeAccount::feePlans(currency));
    }
    QFuture<Result<FiatRates, AskError>> rates(const QString &fiat) override { return hold(FakeAccount::rates(fiat)); }

private:
    template<class Answer>
    QFuture<Answer> hold(const QFuture<Answer> &given)
    {
        if (!isHolding) {
            return given;
        }
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_held.append([promise, answer = given.result()] {
            promise->addResult(answer);
            promise->finish();
        });
        return promise->future();
    }

    QList<std::function<void()>> m_held;
};
