#include "plisio/feecalls.h"

#include "core/tokens.h"

namespace {

// addresses, amounts and feePlan; the same lists as a withdrawal's, under their plural names.
QByteArray costQuery(const Withdrawal &withdrawal)
{
    QByteArrayList addresses;
    QByteArrayList amounts;
    for (const Recipient &recipient : withdrawal.recipients()) {
        addresses.append(QUrl::toPercentEncoding(recipient.address));
        amounts.append(recipient.amount.toString().toLatin1());
    }
    return "addresses=" + addresses.join(',') + "&amounts=" + amounts.join(',')
        + "&feePlan=" + toToken(withdrawal.feePlan()).toLatin1();
}

FeePlan readPlan(const JsonValue &data)
{
    const QString plan = textOf(data, QLatin1String("plan")).value_or(QString());
    return fromToken<FeePlan>(plan).value_or(FeePlan::Normal);
}

// "false" and "null" come as strings and mean that the currency pays its own fee. A bare yes means its parent coin.
void readFeeWallet(const JsonValue &data, FeeEstimate &estimate)
{
    const JsonValue *member = data.member(QLatin1String("useWallet"));
    const QString wallet = member ? member->text().value_or(QString()) : QString();
    const std::optional<bool> flag = member ? member->flag() : std::nullopt;
    estimate.usesParent = flag.value_or(false);
    if (!flag && wallet != QLatin1String("null")) {
        estimate.feeWallet = wallet;
    }
}

std::optional<FeePlanPrice> readPrice(const JsonValue &data, QLatin1String plan)
{
    const JsonValue *member = data.member(plan);
    if (!member || !member->isObject()) {
        return std::nullopt;
    }
    FeePlanPrice price;
    price.value = amountOf(*member, QLatin1String("value"));
    const JsonValue *target = member->member(QLatin1String("conf_target"));
    const std::optional<qint64> blocks = target ? target->integer() : std::nullopt;
    if (blocks && *blocks == int(*blocks)) {
        price.confirmationTarget = int(*blocks);
    }
    return price;
}

FeePlanPrices readPlans(const JsonValue &data)
{
    return {readPrice(data, QLatin1String("normal")), readPrice(data, QLatin1String("priority"))};
}

} // namespace

Asked<FeeEstimate> FeeCall::ask(const Secret &key, const Withdrawal &withdrawal)
{
    return m_channel.ask("operations/fee/" + QUrl::toPercentEncoding(withdrawal.currency()), costQuery(withdrawal), key)
        .then([](const Result<JsonValue, AskError> &data) -> Result<FeeEstimate, AskError> {
            return data ? decode(*data) : data.error();
        });
}

Result<FeeEstimate, AskError> FeeCall::decode(const JsonValue &data)
{
    FeeEstimate estimate{amountOf(data, QLatin1String("fee")), {}, readPlan(data)};
    if (!estimate.networkFee) {
        return AskError{AskFault::Unreadable, {}};
    }
    return estimate;
}

Asked<FeeEstimate> CommissionCall::ask(const Secret &key, const Withdrawal &withdrawal)
{
    const QByteArray query = costQuery(withdrawal) + "&type=" + toToken(withdrawal.type()).toLatin1();
    return m_channel.ask("operations/commission/" + QUrl::toPercentEncoding(withdrawal.currency()), query, key)
        .then([](const Result<JsonValue, AskError> &data) -> Result<FeeEstimate, AskError> {
            return data ? decode(*data) : data.error();
        });
}

Result<FeeEstimate, AskError> CommissionCall::decode(const JsonValue &data)
{
    FeeEstimate estimate{amountOf(data, QLatin1String("fee")), amountOf(data, QLatin1String("commission")),
                         readPlan(data)};
    readFeeWallet(data, estimate);
    if (const JsonValue *plans = data.member(QLatin1String("plans"))) {
        estimate.plans = readPlans(*plans);
    }
    if (!estimate.networkFee && !estimate.commission) {
        return AskError{AskFault::Unreadable, {}};
    }
    return estimate;
}

Asked<FeePlanPrices> FeePlanCall::ask(const Secret &key, const CurrencyId &currency)
{
    return m_channel.ask("operations/fee-plan/" + QUrl::toPercentEncoding(currency), {}, key)
        .then([](const Result<JsonValue, AskError> &data) -> Result<FeePlanPrices, AskError> {
            return data ? decode(*data) : data.error();
        });
}

Result<FeePlanPrices, AskError> FeePlanCall::decode(const JsonValue &data)
{
    const FeePlanPrices prices = readPlans(data);
    if (!prices.normal && !prices.priority) {
        return AskError{AskFault::Unreadable, {}};
    }
    return prices;
}
