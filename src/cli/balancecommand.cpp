#include "cli/balancecommand.h"

#include "cli/payoutanswer.h"
#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/plaintext.h"

#include <nlohmann/json.hpp>

void BalanceCommand::start()
{
    openWithKey(CommandServices::Need::Network, [this] {
        if (keyError()) {
            fail({remarkFor(*keyError())});
        } else if (services().keys().source() == KeySource::None) {
            fail({noKeyRemark()});
        } else {
            chooseCurrencies();
        }
    });
}

// One currency is asked for even if the list, which knows what it is worth, does not come.
void BalanceCommand::chooseCurrencies()
{
    m_currencies = services().account().currencies();
    after(services().account().refreshCurrencies(),
          [this](const Result<QList<Currency>, AskError> &currencies) { takeCurrencies(currencies); });
}

void BalanceCommand::takeCurrencies(const Result<QList<Currency>, AskError> &currencies)
{
    if (currencies) {
        m_currencies = *currencies;
    }
    if (!m_request.currency.isEmpty()) {
        m_waiting = {m_request.currency};
    } else if (!currencies) {
        fail({remarkFor(currencies.error())});
        return;
    }
    for (const Currency &currency : m_currencies) {
        if (m_request.currency.isEmpty() && !currency.isHidden) {
            m_waiting += currency.id;
        }
    }
    askNext();
}

void BalanceCommand::askNext()
{
    if (m_waiting.isEmpty()) {
        tell();
        return;
    }
    after(services().account().balance(m_waiting.constFirst()),
          [this](const Result<Balance, AskError> &balance) { takeBalance(balance); });
}

void BalanceCommand::takeBalance(const Result<Balance, AskError> &balance)
{
    const CurrencyId currency = m_waiting.takeFirst();
    if (balance) {
        m_balances += *balance;
        askNext();
        return;
    }
    Remark error = remarkFor(balance.error());
    error.message = QStringLiteral("%1: %2").arg(plainText(currency, 60), error.message);
    m_errors += error;
    // What stands in the way of the first question, or of reaching Plisio at all, stands in the way of all of them.
    if (m_balances.isEmpty() || balance.error().fault != AskFault::Refused) {
        m_waiting.clear();
    }
    askNext();
}

void BalanceCommand::tell()
{
    OrderedJson entries = OrderedJson::array();
    QStringList lines{banner()};
    for (const Balance &balance : m_balances) {
        const std::optional<Currency> currency = findCurrency(m_currencies, balance.currency);
        const std::optional<Amount> usd =
            currency && currency->unitsPerUsd ? usdValue(balance.amount, *currency->unitsPerUsd) : std::nullopt;
        entries.push_back(OrderedJson{{"currency", toJson(balance.currency)},
                                      {"balance", toJson(balance.amount.toString())},
                                      {"usd", usd ? toJson(usdText(*usd)) : OrderedJson()}});
        lines += QStringLiteral("%1\t%2").arg(balance.amount.toString(), currencyLabel(balance.currency));
    }
    if (output().isJson()) {
        OrderedJson answer = headerWithKeySource();
        answer["balances"] = std::move(entries);
        answer["errors"] = remarksJson(m_errors);
        output().answer(answer);
    } else {
        lines.removeAll(QString());
        for (const QString &line : lines) {
            output().say(line);
        }
    }
    finish(warnOf(m_errors));
}
