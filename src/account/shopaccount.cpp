#include "account/shopaccount.h"

#include "plisio/balancecall.h"
#include "plisio/currenciescall.h"

ShopAccount::ShopAccount(const ApiConnection &connection, const KeyHolder &keys, CurrencyCache cache, QObject *parent)
    : Account(parent), m_channel(connection), m_keys(keys), m_cache(std::move(cache)), m_currencies(m_cache.load())
{
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

Result<QList<Currency>, AskError> ShopAccount::takeCurrencies(const CurrencyAnswer &answer)
{
    if (answer && *answer != m_currencies) {
        m_currencies = *answer;
        m_cache.save(m_currencies);
        Q_EMIT currenciesChanged();
    }
    return answer;
}
