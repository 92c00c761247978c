#include "practice/practiceanswers.h"

#include "core/tokens.h"

#include <QJsonDocument>

namespace {

// With all the places of the currency, as Plisio writes amounts: "0.00200000".
QString padded(const Amount &amount, const Currency &currency)
{
    const QString text = amount.toString();
    const QString point = text.contains(u'.') ? QString() : QStringLiteral(".");
    return text + point + QString(std::max(currency.precision - amount.places(), 0), u'0');
}

bool hasGas(Chain chain)
{
    return chain == Chain::Ethereum || chain == Chain::EthereumClassic || chain == Chain::Base
        || chain == Chain::BnbSmartChain;
}

QJsonObject planValue(const PracticeCurrency &currency, FeePlan plan)
{
    const Amount &fee = plan == FeePlan::Normal ? currency.normalFee : currency.priorityFee;
    if (hasGas(currency.currency.chain)) {
        return {{QStringLiteral("gasLimit"), QStringLiteral("21000")},
                {QStringLiteral("gasPrice"), QStringLiteral("44000000000")},
                {QStringLiteral("value"), padded(fee, currency.currency)}};
    }
    // A bare number here, as documented: small fees come out in exponent form.
    return {{QStringLiteral("conf_target"), plan == FeePlan::Normal ? 3 : 1},
            {QStringLiteral("value"), fee.toString().toDouble()}};
}

// One of the list is hidden and in maintenance.
void hideOne(const PracticeCurrency &entry, QJsonObject &object)
{
    if (entry.currency.id == QLatin1String("LB")) {
        object.insert(QStringLiteral("hidden"), 1);
        object.insert(QStringLiteral("maintenance"), true);
    }
}

// wallet_hash or sendmany, tx_url and the other members that both kinds of answer share.
QJsonObject commonMembers(const PracticeOperation &operation)
{
    const PracticeCurrency entry = findPracticeCurrency(operation.currency).value_or(PracticeCurrency{});
    Amount total;
    QJsonObject sendMany;
    for (const Recipient &recipient : operation.recipients) {
        total += recipient.amount;
        sendMany.insert(recipient.address, padded(recipient.amount, entry.currency));
    }
    const bool isFailed = operation.status == QLatin1String("error");
    const QString link = explorerLink(entry.currency.chain, operation.transactionId);
    QJsonObject plan = planValue(entry, operation.feePlan);
    plan.insert(QStringLiteral("plan"), toToken(operation.feePlan));
    QJsonObject members{{QStringLiteral("type"), toToken(operation.type)},
                        {QStringLiteral("status"), operation.status},
                        {QStringLiteral("psys_cid"), operation.currency},
                        {QStringLiteral("currency"), entry.currency.ticker},
                        {QStringLiteral("source_currency"), QStringLiteral("USD")},
                        {QStringLiteral("source_rate"), entry.unitsPerUsd.toString()},
                        {QStringLiteral("fee"), padded(operation.fee, entry.currency)},
                        {QStringLiteral("params"), QJsonObject{{QStringLiteral("fee"), plan}}},
                        {QStringLiteral("created_at_utc"), operation.createdAt.toSecsSinceEpoch()},
                        {QStringLiteral("amount"), padded(total, entry.currency)},
                        {QStringLiteral("id"), operation.id}};
    if (operation.type == WithdrawalType::CashOut) {
        members.insert(QStringLiteral("wallet_hash"), operation.recipients.value(0).address);
        members.insert(QStringLiteral("tx_url"), isFailed ? QJsonValue() : QJsonValue(link));
    } else {
        members.insert(QStringLiteral("sendmany"), sendMany);
        members.insert(QStringLiteral("tx_url"), isFailed ? QJsonArray() : QJsonArray{link});
    }
    return members;
}

} // namespace

HttpAnswer successAnswer(const QJsonValue &data, int httpStatus)
{
    const QJsonObject envelope{{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("data"), data}};
    return {httpStatus, QJsonDocument(envelope).toJson(QJsonDocument::Compact), HttpAnswer::Delivery::AtOnce};
}

HttpAnswer errorAnswer(const PracticeRefusal &refusal)
{
    const QJsonObject data{{QStringLiteral("name"), refusal.name},
                           {QStringLiteral("message"), refusal.message},
                           {QStringLiteral("code"), refusal.code}};
    const QJsonObject envelope{{QStringLiteral("status"), QStringLiteral("error")}, {QStringLiteral("data"), data}};
    return {refusal.httpStatus, QJsonDocument(envelope).toJson(QJsonDocument::Compact), HttpAnswer::Delivery::AtOnce};
}

QJsonObject withdrawalAnswer(const PracticeOperation &operation)
{
    QJsonObject answer = commonMembers(operation);
    if (operation.status != QLatin1String("error")) {
        answer.insert(QStringLiteral("tx_id"), QJsonArray{operation.transactionId});
    }
    return answer;
}

QJsonObject operationAnswer(const PracticeOperation &operation)
{
    QJsonObject answer = commonMembers(operation);
    const bool isSingle = operation.type == WithdrawalType::CashOut;
    const bool isCompleted = operation.status == QLatin1String("completed");
    QJsonArray transactions;
    if (isCompleted) {
        transactions.append(
            QJsonObject{{QStringLiteral("txid"), operation.transactionId},
                        {QStringLiteral("value"), answer.value(QStringLiteral("amount"))},
                        {QStringLiteral("block"), 820001},
                        {QStringLiteral("processed"), true},
                        {QStringLiteral("confirmations"), 3},
                        {QStringLiteral("url"), isSingle ? answer.value(QStringLiteral("tx_url")) : QJsonValue()}});
    }
    const Currency currency = findPracticeCurrency(operation.currency).value_or(PracticeCurrency{}).currency;
    answer.insert(isSingle ? QStringLiteral("sendmany") : QStringLiteral("wallet_hash"),
                  isSingle ? QJsonValue(QJsonArray()) : QJsonValue());
    answer.insert(QStringLiteral("tx"), transactions);
    answer.insert(QStringLiteral("user_id"), 1);
    answer.insert(QStringLiteral("shop_id"), QJsonValue());
    answer.insert(QStringLiteral("status_code"), isCompleted ? QStringLiteral("2") : QStringLiteral("0"));
    answer.insert(QStringLiteral("confirmations"), isCompleted ? QJsonValue(3) : QJsonValue(QStringLiteral("0")));
    answer.insert(QStringLiteral("commission"), padded(operation.commission, currency));
    answer.insert(QStringLiteral("finished_at_utc"),
                  isCompleted ? answer.value(QStringLiteral("created_at_utc")) : QJsonValue());
    answer.insert(QStringLiteral("expire_at_utc"), QJsonValue());
    answer.insert(QStringLiteral("memo"), QJsonValue());
    answer.insert(QStringLiteral("parent_id"), QJsonValue());
    answer.insert(QStringLiteral("child_ids"), QJsonArray());
    return answer;
}

QJsonArray currenciesAnswer(const QString &fiat, const PracticeMarket &market)
{
    QJsonArray list;
    for (const PracticeCurrency &offered : practiceCurrencies()) {
        const PracticeCurrency entry = market.at(offered);
        const std::optional<Amount> fiatRate = market.unitsPerFiat(offered, fiat);
        if (!fiatRate) {
            return {};
        }
        const qsizetype turn = list.size() % 3; // each kind of value that the published lists hold
        const int precision = entry.currency.precision;
        const QJsonValue no = turn == 0 ? QJsonValue(0)
            : turn == 1                 ? QJsonValue(QStringLiteral("0"))
                                        : QJsonValue(false);
        QJsonObject object{
            {QStringLiteral("name"), entry.currency.name},
            {QStringLiteral("cid"), entry.currency.id},
            {QStringLiteral("currency"), entry.currency.ticker},
            {QStringLiteral("icon"), QString()},
            {QStringLiteral("rate_usd"), entry.unitsPerUsd.toString()},
            {QStringLiteral("price_usd"), entry.usdPerUnit.toString()},
            {QStringLiteral("precision"), turn == 0 ? QJsonValue(QString::number(precision)) : QJsonValue(precision)},
            {QStringLiteral("output_precision"), precision},
            {QStringLiteral("fiat"), fiat},
            {QStringLiteral("fiat_rate"), fiatRate->toString()},
            {QStringLiteral("min_sum_in"), padded(entry.normalFee, entry.currency)},
            {QStringLiteral("invoice_commission_percentage"), QStringLiteral("0.5")},
            {QStringLiteral("hidden"), no},
            {QStringLiteral("maintenance"), turn == 2 ? QJsonValue(0) : QJsonValue(false)},
            {QStringLiteral("allowMemo"), false}};
        hideOne(entry, object);
        const QString &parent = entry.currency.feeCurrency;
        object.insert(QStringLiteral("contractOf"), parent.isEmpty() ? QJsonValue() : QJsonValue(parent));
        object.insert(QStringLiteral("contractStandard"), QJsonValue());
        list.append(object);
    }
    return list;
}

QJsonObject balanceAnswer(const PracticeCurrency &currency, const Amount &balance)
{
    return {{QStringLiteral("psys_cid"), currency.currency.id},
            {QStringLiteral("currency"), currency.currency.ticker},
            {QStringLiteral("balance"), padded(balance, currency.currency)}};
}

QJsonObject feeAnswer(const PracticeCurrency &currency, FeePlan plan)
{
    const Amount &fee = plan == FeePlan::Normal ? currency.normalFee : currency.priorityFee;
    return {{QStringLiteral("fee"), padded(fee, currency.currency)},
            {QStringLiteral("psys_cid"), currency.currency.id},
            {QStringLiteral("currency"), currency.currency.ticker},
            {QStringLiteral("plan"), toToken(plan)}};
}

QJsonObject feePlanAnswer(const PracticeCurrency &currency)
{
    return {{QStringLiteral("normal"), planValue(currency, FeePlan::Normal)},
            {QStringLiteral("priority"), planValue(currency, FeePlan::Priority)}};
}

QJsonObject commissionAnswer(const PracticeOrder &order, const Amount &balance)
{
    const Result<Amount, AmountError> most = balance.minus(order.fee() + order.commission());
    const Result<Amount, AmountError> left = balance.minus(order.total() + order.fee() + order.commission());
    QJsonArray errors;
    if (!left) {
        errors.append(QJsonObject{{QStringLiteral("amount"), order.total().toString()},
                                  {QStringLiteral("to"), order.recipients.value(0).address},
                                  {QStringLiteral("balance"), balance.toString()},
                                  {QStringLiteral("cid"), order.currency.currency.id}});
    }
    return {{QStringLiteral("commission"), padded(order.commission(), order.currency.currency)},
            {QStringLiteral("fee"), padded(order.fee(), order.currency.currency)},
            {QStringLiteral("plan"), toToken(order.feePlan)},
            {QStringLiteral("useWallet"), QStringLiteral("false")},
            {QStringLiteral("useWalletBalance"), QStringLiteral("null")},
            {QStringLiteral("plans"), feePlanAnswer(order.currency)},
            {QStringLiteral("maxAmount"), most ? padded(*most, order.currency.currency) : QStringLiteral("0")},
            {QStringLiteral("errors"), errors}};
}
