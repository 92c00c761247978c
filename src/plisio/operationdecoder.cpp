#include "plisio/operationdecoder.h"

#include <QTimeZone>

namespace {

constexpr qsizetype longestUrl = 2000;

QDateTime readTime(const JsonValue &data, QLatin1String key)
{
    const JsonValue *member = data.member(key);
    const std::optional<qint64> number = member ? member->integer() : std::nullopt;
    constexpr qint64 yearFiveThousand = 95'617'584'000; // in seconds; larger numbers are milliseconds
    if (!number || *number <= 0 || *number > yearFiveThousand * 1000) {
        return {};
    }
    return *number > yearFiveThousand ? QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC)
                                      : QDateTime::fromSecsSinceEpoch(*number, Qt::UTC);
}

// A string, an array of strings, or null.
QStringList readTexts(const JsonValue *value)
{
    QStringList texts;
    if (!value) {
        return texts;
    }
    const QList<JsonValue> single{*value};
    for (const JsonValue &item : value->isArray() ? value->items() : single) {
        const std::optional<QString> text = item.text();
        if (text && !text->isEmpty() && text->size() <= longestUrl && !texts.contains(*text)) {
            texts.append(*text);
        }
    }
    return texts;
}

void readTransactions(const JsonValue &data, Operation &operation)
{
    operation.txUrls = readTexts(data.member(QLatin1String("tx_url")));
    operation.txIds = readTexts(data.member(QLatin1String("tx_id")));
    operation.txIds += readTexts(data.member(QLatin1String("txn_id")));
    if (const JsonValue *transactions = data.member(QLatin1String("tx"))) {
        for (const JsonValue &transaction : transactions->items()) {
            operation.txIds += readTexts(transaction.member(QLatin1String("txid")));
            operation.txUrls += readTexts(transaction.member(QLatin1String("url")));
        }
    }
    operation.txIds.removeDuplicates();
    operation.txUrls.removeDuplicates();
}

// Null and [] stand for "none"; an object of address -> amount for a mass withdrawal.
void readRecipients(const JsonValue &data, Operation &operation)
{
    const JsonValue *many = data.member(QLatin1String("sendmany"));
    if (many && many->isObject() && !many->keys().isEmpty()) {
        operation.hasRecipients = true;
        for (qsizetype index = 0; index < many->keys().size(); ++index) {
            const std::optional<Amount> amount = many->items().at(index).amount();
            operation.hasRecipients = operation.hasRecipients && amount;
            operation.recipients.insert(many->keys().at(index), amount.value_or(Amount()));
        }
        return;
    }
    const std::optional<QString> wallet = textOf(data, QLatin1String("wallet_hash"));
    if (wallet && !wallet->isEmpty()) {
        operation.hasRecipients = true;
        operation.recipients.insert(*wallet, operation.amount.value_or(Amount()));
    }
}

void readFeePlan(const JsonValue &data, Operation &operation)
{
    const JsonValue *params = data.member(QLatin1String("params"));
    const JsonValue *fee = params ? params->member(QLatin1String("fee")) : nullptr;
    if (!fee) {
        return;
    }
    if (textOf(*fee, QLatin1String("plan")) == QLatin1String("priority")) {
        operation.feePlan = FeePlan::Priority;
    }
    const JsonValue *target = fee->member(QLatin1String("conf_target"));
    if (const std::optional<qint64> blocks = target ? target->integer() : std::nullopt;
        blocks && *blocks == int(*blocks)) {
        operation.confirmationTarget = int(*blocks);
    }
}

} // namespace

Operation readOperation(const JsonValue &data)
{
    Operation operation;
    const QString id = textOf(data, QLatin1String("id")).value_or(QString());
    operation.id = isOperationId(id) ? id : QString();
    operation.type = textOf(data, QLatin1String("type")).value_or(QString());
    operation.status = textOf(data, QLatin1String("status")).value_or(QString());
    operation.currency = textOf(data, QLatin1String("psys_cid")).value_or(QString());
    operation.amount = amountOf(data, QLatin1String("amount"));
    operation.fee = amountOf(data, QLatin1String("fee"));
    operation.commission = amountOf(data, QLatin1String("commission"));
    operation.sourceCurrency = textOf(data, QLatin1String("source_currency")).value_or(QString());
    operation.sourceRate = amountOf(data, QLatin1String("source_rate"));
    operation.createdAt = readTime(data, QLatin1String("created_at_utc"));
    operation.finishedAt = readTime(data, QLatin1String("finished_at_utc"));
    readRecipients(data, operation);
    readTransactions(data, operation);
    readFeePlan(data, operation);
    return operation;
}
