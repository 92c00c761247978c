#include "cli/feescommand.h"

#include "checks/draftcheck.h"
#include "cli/payoutanswer.h"
#include "cli/payouttext.h"
#include "core/planvariant.h"
#include "core/tokens.h"
#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/figurewords.h"

#include <nlohmann/json.hpp>

namespace {

// The sum of amounts in several currencies, in dollars; nothing when one rate is missing.
std::optional<Amount> worthOf(const QMap<CurrencyId, Amount> &amounts, const QList<Currency> &currencies)
{
    Amount sum;
    for (auto amount = amounts.begin(); amount != amounts.end(); ++amount) {
        const std::optional<Currency> currency = findCurrency(currencies, amount.key());
        const std::optional<Amount> usd =
            currency && currency->unitsPerUsd ? usdValue(*amount, *currency->unitsPerUsd) : std::nullopt;
        if (!usd) {
            return std::nullopt;
        }
        sum += *usd;
    }
    return sum;
}

OrderedJson amountOrNull(const std::optional<Amount> &amount)
{
    return amount ? toJson(amount->toString()) : OrderedJson();
}

} // namespace

void FeesCommand::start()
{
    openWithKey(CommandServices::Need::Network, [this] {
        if (keyError()) {
            return fail({remarkFor(*keyError())});
        }
        if (services().keys().source() == KeySource::None) {
            return fail({noKeyRemark()});
        }
        m_currencies = services().account().currencies();
        after(services().account().refreshCurrencies(), [this](const Result<QList<Currency>, AskError> &currencies) {
            m_currencies = currencies ? *currencies : m_currencies;
            ask();
        });
    });
}

void FeesCommand::ask()
{
    if (m_request.draft.address.isEmpty() && m_request.draft.amount.isEmpty()) {
        return askPlans();
    }
    const CheckedDraft checked = checkDraft(m_request.draft, m_currencies);
    if (checked.withdrawal) {
        return askCosts(*checked.withdrawal, FeePlan::Normal);
    }
    QList<Remark> errors;
    for (const Finding &finding : checked.findings) {
        if (strengthOf(finding.name) == FindingStrength::Error) {
            errors += remarkFor(finding);
        }
    }
    fail(errors);
}

void FeesCommand::askPlans()
{
    after(services().account().feePlans(m_request.draft.currency),
          [this](const Result<FeePlanPrices, AskError> &prices) { takePlans(prices); });
}

void FeesCommand::takePlans(const Result<FeePlanPrices, AskError> &prices)
{
    if (!prices) {
        return fail({remarkFor(prices.error())});
    }
    add(FeePlan::Normal, prices->normal);
    add(FeePlan::Priority, prices->priority);
    tell();
}

void FeesCommand::add(FeePlan plan, const std::optional<FeePlanPrice> &price)
{
    if (price) {
        // A token's network is paid in its chain's coin.
        const Currency currency = findCurrency(m_currencies, m_request.draft.currency).value_or(Currency());
        const CurrencyId coin = currency.feeCurrency.isEmpty() ? m_request.draft.currency : currency.feeCurrency;
        m_entries += {plan, {price->value, {}, coin, price->confirmationTarget}, {}};
    }
}

void FeesCommand::askCosts(const Withdrawal &withdrawal, FeePlan plan)
{
    const Withdrawal asked = withFeePlan(Plan{{withdrawal}}, plan).withdrawals.first();
    after(services().account().cost(asked),
          [this, asked, plan](const Result<WithdrawalCost, AskError> &cost) { takeCost(asked, plan, cost); });
}

void FeesCommand::takeCost(const Withdrawal &withdrawal, FeePlan plan, const Result<WithdrawalCost, AskError> &cost)
{
    if (cost) {
        PayoutFigures figures;
        figures.costs = {*cost};
        m_entries += {plan, *cost, debitsOf(Plan{{withdrawal}}, figures)};
    } else {
        Remark error = remarkFor(cost.error());
        error.message = QStringLiteral("%1: %2").arg(nameOf(plan), error.message);
        m_errors += error;
    }
    plan == FeePlan::Normal ? askCosts(withdrawal, FeePlan::Priority) : tell();
}

OrderedJson FeesCommand::toJson(const Entry &entry) const
{
    OrderedJson debits = OrderedJson::array();
    for (auto debit = entry.debits.begin(); debit != entry.debits.end(); ++debit) {
        debits.push_back(OrderedJson{{"currency", ::toJson(debit.key())}, {"amount", ::toJson(debit->toString())}});
    }
    QMap<CurrencyId, Amount> fees{{m_request.draft.currency, entry.cost.commission.value_or(Amount())}};
    fees[entry.cost.feeCurrency] += entry.cost.networkFee.value_or(Amount());
    const std::optional<Amount> usd = entry.cost.networkFee ? worthOf(fees, m_currencies) : std::nullopt;
    const std::optional<int> &target = entry.cost.confirmationTarget;
    return OrderedJson{{"fee_plan", ::toJson(toToken(entry.plan))},
                       {"fee", amountOrNull(entry.cost.networkFee)},
                       {"fee_currency", ::toJson(entry.cost.feeCurrency)},
                       {"commission", amountOrNull(entry.cost.commission)},
                       {"conf_target", target ? OrderedJson(*target) : OrderedJson()},
                       {"usd", usd ? ::toJson(usdText(*usd)) : OrderedJson()},
                       {"debits", std::move(debits)}};
}

QStringList FeesCommand::linesFor(const Entry &entry) const
{
    const WithdrawalCost &cost = entry.cost;
    QList<std::pair<QString, QString>> entries{
        {tr("Network fee"), cost.networkFee ? amountWithTicker(*cost.networkFee, cost.feeCurrency) : tr("not known")}};
    if (cost.commission) {
        entries += {tr("Plisio’s commission"), amountWithTicker(*cost.commission, m_request.draft.currency)};
    }
    if (cost.confirmationTarget) {
        entries += {tr("Confirmed"), confirmationWords(m_request.draft.currency, *cost.confirmationTarget)};
    }
    for (auto debit = entry.debits.begin(); debit != entry.debits.end(); ++debit) {
        entries += {tr("Taken from the balance"), amountWithTicker(*debit, debit.key())};
    }
    return QStringList{nameOf(entry.plan)} + twoColumns(entries);
}

void FeesCommand::tell()
{
    if (output().isJson()) {
        OrderedJson entries = OrderedJson::array();
        for (const Entry &entry : m_entries) {
            entries.push_back(toJson(entry));
        }
        OrderedJson answer = headerWithKeySource();
        answer["currency"] = ::toJson(m_request.draft.currency);
        answer["fees"] = std::move(entries);
        answer["errors"] = remarksJson(m_errors);
        output().answer(answer);
    } else if (!m_entries.isEmpty()) {
        QStringList lines{banner()};
        for (const Entry &entry : m_entries) {
            lines += linesFor(entry);
        }
        lines.removeAll(QString());
        for (const QString &line : lines) {
            output().say(line);
        }
    }
    finish(warnOf(m_errors));
}
