#pragma once

#include "core/amount.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

#include <optional>

enum class JsonFault {
    NotJson, // garbage, half a text, bytes that are no UTF-8, or something behind the end
    TooDeep, // more than JsonValue::deepest levels
    TooLarge, // more than JsonValue::mostValues
    DuplicateKey, // an object names one key twice: there is no telling which one is meant
};

// A JSON text that came from outside. Numbers keep their own text, so that a decimal never passes through a double.
// Asking for what is not there, or is of another type, gives nothing instead of a default.
class JsonValue
{
public:
    static constexpr int deepest = 64;
    static constexpr int mostValues = 200'000; // a list of 50 mass withdrawals with a thousand recipients each fits

    static Result<JsonValue, JsonFault> parse(const QByteArray &text);

    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isString() const { return m_type == Type::String; }
    [[nodiscard]] const QList<JsonValue> &items() const
    {
        return m_values;
    } // of an array, or of an object in key order
    [[nodiscard]] const QStringList &keys() const { return m_keys; } // of an object, as they came

    // The member of an object; null when it is missing.
    [[nodiscard]] const JsonValue *member(QLatin1String key) const;

    // What this value says as text (a string, or a number's own text), as a decimal, a whole number, a yes or no.
    // A flag may be true, 1, "1", "true" and their opposites.
    [[nodiscard]] std::optional<QString> text() const;
    [[nodiscard]] std::optional<Amount> amount() const;
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] std::optional<bool> flag() const;

private:
    friend class JsonBuilder;
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type m_type = Type::Null;
    QString m_text; // of a string or number; "true" and "false" of a boolean
    QStringList m_keys;
    QList<JsonValue> m_values;
};

// The same questions of a member; nothing when the object has no such member.
std::optional<QString> textOf(const JsonValue &object, QLatin1String key);
std::optional<Amount> amountOf(const JsonValue &object, QLatin1String key);
