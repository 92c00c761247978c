#include "account/shopaccount.h"

#include "plisio/balancecall.h"
#include "plisio/currenciescall.h"
#include "plisio/feecalls.h"
#include "plisio/ratescall.h"

namespace {

using CostAnswer = Result<WithdrawalCost, AskError>;
using FeeAnswer = Result<FeeEstimate, AskError>;

// Plisio answered, without telling the fee.
bool lacksFee(const FeeAnswer &answer)
{
    return answer ? !answer->networkFee
                  : answer.error().fault == AskFault::Refused || answer.error().fault == AskFault::Unreadable;
}

// What the commission's answer told, with the fee that was asked for besides.
FeeAnswer withFee(const FeeAnswer &told, const FeeAnswer &fee)
{
    if (!told || !fee) {
        return told ? told : fee;
    }
    FeeEstimate estimate = *told;
    estimate.networkFee = fee->networkFee;
    return estimate;
}

// parent: the coin that may pay the network fee of the withdrawal's currency; empty for none.
WithdrawalCost costFrom(const FeeEstimate &estimate, const Withdrawal &withdrawal, const CurrencyId &parent)
{
    const std::optional<FeePlanPrice> price =
        withdrawal.feePlan() == FeePlan::Normal ? estimate.plans.normal : estimate.plans.priority;
    WithdrawalCost cost{estimate.networkFee, estimate.commission, withdrawal.currency()};
    if (!estimate.feeWallet.isEmpty()) {
        cost.feeCurrency = estimate.feeWallet;
    } else if (estimate.usesParent && !parent.isEmpty()) {
        cost.feeCurrency = parent;
    }
    if (price) {
        cost.networkFee = cost.networkFee ? cost.networkFee : price->value;
        cost.confirmationTarget = price->confirmationTarget;
    }
    return cost;
}

} // namespace

ShopAccount::ShopAccount(const ApiConnection &connection, const KeyHolder &keys, CurrencyCache cache, QObject *parent)
    : Account(parent), m_channel(connection), m_keys(keys), m_cache(std::move(cache))
{
    const HeardCurrencies heard = m_cache.load();
    m_currencies = heard.currencies;
    m_heardAt = heard.heardAt;
    if (m_currencies.isEmpty()) {
        m_currencies = publishedCurrencies();
    }
}

template<class Answer>
QFuture<Answer> ShopAccount::withKeyIfWanted(const QFuture<Answer> &answer,
                                             const std::function<QFuture<Answer>(const Secret &)> &ask)
{
    QFuture<Answer> without = answer;
    return without
        .then(this,
              [this, ask](const Answer &heard) {
                  const std::optional<ActiveKey> key = m_keys.key();
                  const bool wantsKey = !heard && heard.error().fault == AskFault::Refused && key;
                  return wantsKey ? ask(key->secret) : QtFuture::makeReadyFuture(heard);
              })
        .unwrap();
}

QFuture<Result<QList<Currency>, AskError>> ShopAccount::refreshCurrencies()
{
    return withKeyIfWanted<CurrencyAnswer>(CurrenciesCall(m_channel).ask(Secret()),
                                           [this](const Secret &key) { return CurrenciesCall(m_channel).ask(key); })
        .then(this, [this](const CurrencyAnswer &answer) { return takeCurrencies(answer); });
}

QFuture<Result<FiatRates, AskError>> ShopAccount::rates(const QString &fiat)
{
    return withKeyIfWanted<Result<FiatRates, AskError>>(
        RatesCall(m_channel).ask(Secret(), fiat),
        [this, fiat](const Secret &key) { return RatesCall(m_channel).ask(key, fiat); });
}

QFuture<Result<FeePlanPrices, AskError>> ShopAccount::feePlans(const CurrencyId &currency)
{
    const std::optional<ActiveKey> key = m_keys.key();
    if (!key) {
        return QtFuture::makeReadyFuture(Result<FeePlanPrices, AskError>(AskError{AskFault::NoKey, {}}));
    }
    return FeePlanCall(m_channel).ask(key->secret, currency);
}

QFuture<Result<Balance, AskError>> ShopAccount::balance(const CurrencyId &currency)
{
    const std::optional<ActiveKey> key = m_keys.key();
    if (!key) {
        return QtFuture::makeReadyFuture(Result<Balance, AskError>(AskError{AskFault::NoKey, {}}));
    }
    return BalanceCall(m_channel).ask(key->secret, currency);
}

QFuture<Result<WithdrawalCost, AskError>> ShopAccount::cost(const Withdrawal &withdrawal)
{
    const std::optional<ActiveKey> key = m_keys.key();
    if (!key) {
        return QtFuture::makeReadyFuture(CostAnswer(AskError{AskFault::NoKey, {}}));
    }
    return CommissionCall(m_channel)
        .ask(key->secret, withdrawal)
        .then(this,
              [this, secret = key->secret, withdrawal](const FeeAnswer &answer) {
                  const bool isSingle = withdrawal.type() == WithdrawalType::CashOut;
                  if (!isSingle || !lacksFee(answer)) {
                      return QtFuture::makeReadyFuture(answer);
                  }
                  return FeeCall(m_channel).ask(secret, withdrawal).then([answer](const FeeAnswer &fee) {
                      return withFee(answer, fee);
                  });
              })
        .unwrap()
        .then([withdrawal, parent = findCurrency(m_currencies, withdrawal.currency()).value_or(Currency()).feeCurrency](
                  const FeeAnswer &answer) -> CostAnswer {
            return answer ? CostAnswer(costFrom(*answer, withdrawal, parent)) : answer.error();
        });
}

Result<QList<Currency>, AskError> ShopAccount::takeCurrencies(const CurrencyAnswer &answer)
{
    if (answer) {
        m_heardAt = m_cache.save(*answer);
        showCurrencies(*answer);
    }
    return answer;
}

void ShopAccount::setMostUsed(const QList<CurrencyId> &currencies)
{
    m_mostUsed = currencies;
    showCurrencies(m_currencies);
}

void ShopAccount::showCurrencies(QList<Currency> currencies)
{
    const auto place = [this](const Currency &currency) {
        const qsizetype index = m_mostUsed.indexOf(currency.id);
        return index < 0 ? m_mostUsed.size() : index;
    };
    std::stable_sort(currencies.begin(), currencies.end(),
                     [&](const Currency &left, const Currency &right) { return place(left) < place(right); });
    if (currencies != m_currencies) {
        m_currencies = currencies;
        Q_EMIT currenciesChanged();
    }
}
