#include "cli/currenciescommand.h"

#include "words/currencywords.h"
#include "words/plaintext.h"

#include <nlohmann/json.hpp>

namespace {

OrderedJson currencyJson(const Currency &currency)
{
    return OrderedJson{{"currency", toJson(currency.id)},
                       {"ticker", toJson(plainText(currency.ticker, 60))},
                       {"name", toJson(plainText(currency.name, 200))},
                       {"chain", currency.chain == Chain::Unknown ? OrderedJson() : toJson(nameOf(currency.chain))},
                       {"precision", currency.precision},
                       {"hidden", currency.isHidden},
                       {"maintenance", currency.isInMaintenance}};
}

} // namespace

void CurrenciesCommand::start()
{
    open(CommandServices::Need::Network, [this] {
        after(services().account().refreshCurrencies(), [this](const Result<QList<Currency>, AskError> &currencies) {
            currencies ? tell(*currencies) : fail({remarkFor(currencies.error())});
        });
    });
}

void CurrenciesCommand::tell(const QList<Currency> &currencies)
{
    if (output().isJson()) {
        OrderedJson entries = OrderedJson::array();
        for (const Currency &currency : currencies) {
            entries.push_back(currencyJson(currency));
        }
        OrderedJson answer = header();
        answer["currencies"] = std::move(entries);
        output().answer(answer);
        finish(ExitStatus::Done);
        return;
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    for (const Currency &currency : currencies) {
        if (!currency.isHidden) {
            const QString line = QStringLiteral("%1\t%2").arg(plainText(currency.id, 60), currencyLabel(currency));
            output().say(currency.isInMaintenance ? tr("%1\tin maintenance").arg(line) : line);
        }
    }
    finish(ExitStatus::Done);
}
