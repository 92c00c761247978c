#include "plisio/jsonvalue.h"

#include <QSet>

#include <nlohmann/json.hpp>

// Builds the tree while nlohmann's parser, which does not recurse, walks the text.
class JsonBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return add(JsonValue::Type::Null, {}); }
    bool boolean(bool value) override
    {
        return add(JsonValue::Type::Boolean, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    bool number_integer(number_integer_t value) override
    {
        return add(JsonValue::Type::Number, QString::number(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(JsonValue::Type::Number, QString::number(value));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return add(JsonValue::Type::Number, QString::fromStdString(text));
    }
    bool string(string_t &text) override { return add(JsonValue::Type::String, QString::fromStdString(text)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Type::Object); }
    bool key(string_t &text) override;
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::Array); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

    [[nodiscard]] JsonFault fault() const { return m_fault; }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    bool add(JsonValue::Type type, QString text);
    bool open(JsonValue::Type type);
    bool close();

    bool count();

    JsonFault m_fault = JsonFault::NotJson;
    JsonValue m_root;
    QList<JsonValue> m_open; // the containers around the current place, the innermost last
    QList<QSet<QString>> m_keys; // of those, for quick comparison
    int m_count = 0;
};

bool JsonBuilder::key(string_t &text)
{
    const QString key = QString::fromStdString(text);
    if (m_keys.back().contains(key)) {
        m_fault = JsonFault::DuplicateKey;
        return false;
    }
    m_keys.back().insert(key);
    m_open.back().m_keys.append(key);
    return true;
}

bool JsonBuilder::count()
{
    if (m_count == JsonValue::mostValues) {
        m_fault = JsonFault::TooLarge;
        return false;
    }
    ++m_count;
    return true;
}

bool JsonBuilder::add(JsonValue::Type type, QString text)
{
    if (!count()) {
        return false;
    }
    JsonValue value;
    value.m_type = type;
    value.m_text = std::move(text);
    if (m_open.isEmpty()) {
        m_root = std::move(value);
    } else {
        m_open.back().m_values.append(std::move(value));
    }
    return true;
}

bool JsonBuilder::open(JsonValue::Type type)
{
    if (m_open.size() == JsonValue::deepest) {
        m_fault = JsonFault::TooDeep;
        return false;
    }
    if (!count()) {
        return false;
    }
    JsonValue value;
    value.m_type = type;
    m_open.append(std::move(value));
    m_keys.append(QSet<QString>());
    return true;
}

bool JsonBuilder::close()
{
    JsonValue value = m_open.takeLast();
    m_keys.removeLast();
    if (m_open.isEmpty()) {
        m_root = std::move(value);
    } else {
        m_open.back().m_values.append(std::move(value));
    }
    return true;
}

Result<JsonValue, JsonFault> JsonValue::parse(const QByteArray &text)
{
    // The parser would take a NUL for the end, and what stands behind it for nothing.
    if (text.contains('\0')) {
        return JsonFault::NotJson;
    }
    JsonBuilder builder;
    if (!nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder)) {
        return builder.fault();
    }
    return builder.takeRoot();
}

const JsonValue *JsonValue::member(QLatin1String key) const
{
    const qsizetype index = m_type == Type::Object ? m_keys.indexOf(key) : -1;
    return index < 0 ? nullptr : &m_values.at(index);
}

std::optional<QString> JsonValue::text() const
{
    return m_type == Type::String || m_type == Type::Number ? std::optional(m_text) : std::nullopt;
}

std::optional<Amount> JsonValue::amount() const
{
    if (m_type != Type::String && m_type != Type::Number) {
        return std::nullopt;
    }
    const Result<Amount, AmountError> amount = Amount::parse(m_text, AmountSyntax::Json);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<qint64> JsonValue::integer() const
{
    if (m_type != Type::String && m_type != Type::Number) {
        return std::nullopt;
    }
    bool isWhole = false;
    const qint64 number = m_text.toLongLong(&isWhole);
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<bool> JsonValue::flag() const
{
    if (m_type == Type::Null || m_type == Type::Array || m_type == Type::Object) {
        return std::nullopt;
    }
    if (m_text == QLatin1String("true") || m_text == QLatin1String("1")) {
        return true;
    }
    if (m_text == QLatin1String("false") || m_text == QLatin1String("0")) {
        return false;
    }
    return std::nullopt;
}

std::optional<QString> textOf(const JsonValue &object, QLatin1String key)
{
    const JsonValue *member = object.member(key);
    return member ? member->text() : std::nullopt;
}

std::optional<Amount> amountOf(const JsonValue &object, QLatin1String key)
{
    const JsonValue *member = object.member(key);
    return member ? member->amount() : std::nullopt;
}
