#include "account/shopaccount.h"

#include "plisio/balancecall.h"
#include "plisio/currenciescall.h"
#include "plisio/feecalls.h"

namespace {

using CostAnswer = Result<WithdrawalCost, AskError>;
using FeeAnswer = Result<FeeEstimate, AskError>;

// Plisio answered, without telling the fee.
bool lacksFee(const FeeAnswer &answer)
{
    return answer ? !answer->networkFee
                  : answer.error().fault == AskFault::Refused || answer.error().fault == AskFault::Unreadable;
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

QFuture<Result<QList<Currency>, AskError>> ShopAccount::refreshCurrencies()
{
    return CurrenciesCall(m_channel)
        .ask(Secret())
        .then(this,
              [this](const CurrencyAnswer &answer) {
                  const std::optional<ActiveKey> key = m_keys.key();
                  const bool wantsKey = !answer && answer.error().fault == AskFault::Refused && key;
                  return wantsKey ? CurrenciesCall(m_channel).ask(key->secret) : QtFuture::makeReadyFuture(answer);
              })
        .unwrap()
        .then(this, [this](const CurrencyAnswer &answer) { return takeCurrencies(answer); });
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
                  return isSingle && lacksFee(answer) ? FeeCall(m_channel).ask(secret, withdrawal)
                                                      : QtFuture::makeReadyFuture(answer);
              })
        .unwrap()
        .then([currency = withdrawal.currency()](const FeeAnswer &answer) -> CostAnswer {
            if (!answer) {
                return answer.error();
            }
            return WithdrawalCost{answer->networkFee, answer->commission,
                                  answer->feeWallet.isEmpty() ? currency : answer->feeWallet};
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
