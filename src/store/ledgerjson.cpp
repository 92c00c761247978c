#include "store/ledgerjson.h"

#include "store/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

constexpr qsizetype longestText = 4000;

json parse(const QString &text)
{
    return json::parse(text.toStdString(), nullptr, false);
}

// QString::fromUtf8 would swallow a leading U+FEFF.
QString fromUtf8(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QString toText(const json &value)
{
    return fromUtf8(value.get_ref<const std::string &>());
}

std::optional<QStringList> toTexts(const json &value)
{
    if (!value.is_array()) {
        return std::nullopt;
    }
    QStringList texts;
    for (const json &text : value) {
        if (!text.is_string()) {
            return std::nullopt;
        }
        texts.append(toText(text));
    }
    return texts;
}

QJsonArray toArray(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts) {
        array.append(cutText(text));
    }
    return array;
}

void insertAmount(QJsonObject &object, const QString &name, const std::optional<Amount> &amount)
{
    if (amount) {
        object.insert(name, amount->toString());
    }
}

} // namespace

QString cutText(const QString &text)
{
    return storableText(text.left(longestText));
}

QString toJsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toJsonText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(toArray(texts)).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const PlisioError &error)
{
    QJsonObject fields;
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field) {
        fields.insert(cutText(field.key()), toArray(field.value()));
    }
    QJsonObject object{{QStringLiteral("name"), cutText(error.name)},
                       {QStringLiteral("message"), cutText(error.message)},
                       {QStringLiteral("fields"), fields}};
    if (error.code) {
        object.insert(QStringLiteral("code"), *error.code);
    }
    return object;
}

QJsonObject toJson(const Operation &operation)
{
    QJsonObject recipients;
    for (auto recipient = operation.recipients.begin(); recipient != operation.recipients.end(); ++recipient) {
        recipients.insert(cutText(recipient.key()), recipient.value().toString());
    }
    QJsonObject object{{QStringLiteral("id"), cutText(operation.id)},
                       {QStringLiteral("type"), cutText(operation.type)},
                       {QStringLiteral("status"), cutText(operation.status)},
                       {QStringLiteral("currency"), cutText(operation.currency)},
                       {QStringLiteral("recipients"), recipients},
                       {QStringLiteral("tx_urls"), toArray(operation.txUrls)},
                       {QStringLiteral("tx_ids"), toArray(operation.txIds)}};
    insertAmount(object, QStringLiteral("amount"), operation.amount);
    insertAmount(object, QStringLiteral("fee"), operation.fee);
    insertAmount(object, QStringLiteral("commission"), operation.commission);
    insertAmount(object, QStringLiteral("source_rate"), operation.sourceRate);
    object.insert(QStringLiteral("source_currency"), cutText(operation.sourceCurrency));
    object.insert(QStringLiteral("created_at"), toLedgerTime(operation.createdAt));
    return object;
}

std::optional<QStringList> textsFromJson(const QString &json)
{
    return toTexts(parse(json));
}

std::optional<PlisioError> errorFromJson(const QString &text)
{
    const json object = parse(text);
    if (!object.is_object() || !object.contains("name") || !object["name"].is_string() || !object.contains("message")
        || !object["message"].is_string() || !object.contains("fields") || !object["fields"].is_object()) {
        return std::nullopt;
    }
    PlisioError error{toText(object["name"]), std::nullopt, toText(object["message"]), {}};
    if (object.contains("code") && object["code"].is_number_integer()) {
        error.code = object["code"].get<int>();
    }
    for (const auto &[name, texts] : object["fields"].items()) {
        const std::optional<QStringList> reasons = toTexts(texts);
        if (!reasons) {
            return std::nullopt;
        }
        error.fields.insert(fromUtf8(name), *reasons);
    }
    return error;
}

std::optional<QMap<QString, QString>> membersFromJson(const QString &text)
{
    const json object = parse(text);
    if (!object.is_object()) {
        return std::nullopt;
    }
    QMap<QString, QString> members;
    for (const auto &[name, member] : object.items()) {
        if (!member.is_string()) {
            return std::nullopt;
        }
        members.insert(fromUtf8(name), toText(member));
    }
    return members;
}
