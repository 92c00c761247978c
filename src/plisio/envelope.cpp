#include "plisio/envelope.h"

namespace {

constexpr qsizetype longestText = 2000; // shown text is cut further by whoever shows it

QString cut(const QString &text)
{
    return text.left(longestText);
}

QStringList readReasons(const JsonValue &value)
{
    if (const std::optional<QString> text = value.text()) {
        return {cut(*text)};
    }
    QStringList reasons;
    for (const JsonValue &item : value.items()) {
        if (const std::optional<QString> text = item.text()) {
            reasons.append(cut(*text));
        }
    }
    return reasons;
}

QMap<QString, QStringList> readFields(const JsonValue &object)
{
    QMap<QString, QStringList> fields;
    for (qsizetype index = 0; index < object.keys().size(); ++index) {
        const QStringList reasons = readReasons(object.items().at(index));
        if (!reasons.isEmpty()) {
            fields.insert(cut(object.keys().at(index)), reasons);
        }
    }
    return fields;
}

// Splits "words {json}" into the words and the fields; a message without readable JSON is all words.
void splitMessage(const QString &message, PlisioError &error)
{
    const qsizetype brace = message.indexOf(u'{');
    const Result<JsonValue, JsonFault> json =
        brace < 0 ? Result<JsonValue, JsonFault>(JsonFault::NotJson) : JsonValue::parse(message.mid(brace).toUtf8());
    if (!json || !json->isObject()) {
        error.message = cut(message);
        return;
    }
    error.fields = readFields(*json);
    error.message = cut(message.left(brace).trimmed());
}

} // namespace

PlisioError readError(const JsonValue &data)
{
    PlisioError error;
    if (const std::optional<QString> text = data.text()) {
        splitMessage(*text, error);
        return error;
    }
    error.name = cut(textOf(data, QLatin1String("name")).value_or(QString()));
    if (const JsonValue *code = data.member(QLatin1String("code"))) {
        const std::optional<qint64> number = code->integer();
        error.code = number && *number == int(*number) ? std::optional(int(*number)) : std::nullopt;
    }
    const JsonValue *message = data.member(QLatin1String("message"));
    if (message && message->isObject()) {
        error.fields = readFields(*message);
    } else if (message) {
        splitMessage(message->text().value_or(QString()), error);
    } else if (error.name.isEmpty() && !error.code) {
        error.fields = readFields(data);
    }
    return error;
}

Envelope readEnvelope(const QByteArray &body)
{
    const Result<JsonValue, JsonFault> json = JsonValue::parse(body);
    if (!json || !json->isObject()) {
        return NoEnvelope();
    }
    const JsonValue *status = json->member(QLatin1String("status"));
    const JsonValue *data = json->member(QLatin1String("data"));
    if (!status || !status->isString() || !data) {
        return NoEnvelope();
    }
    if (status->text() == QLatin1String("success")) {
        return SuccessEnvelope{*data};
    }
    if (status->text() == QLatin1String("error") && (data->isObject() || data->isString())) {
        return ErrorEnvelope{readError(*data)};
    }
    return NoEnvelope();
}
