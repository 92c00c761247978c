#pragma once

#include "cli/scannedarguments.h"
#include "core/tokens.h"

#include <QCoreApplication>

// Reads typed values out of scanned arguments and remembers the first thing that is wrong with them, so that a command
// can ask for all it needs and look for an error once.
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(OptionReader)

public:
    explicit OptionReader(const ScannedArguments &arguments) : m_arguments(arguments) {}

    [[nodiscard]] const std::optional<UsageError> &error() const { return m_error; }
    void fail(UsageFault fault, const QString &subject, const QString &expected = {});

    [[nodiscard]] bool has(const QString &option) const { return m_arguments.has(option); }
    // The option's value as typed, which may be empty; MissingOption when it was not given.
    QString required(const QString &option);
    // The option's value, or an empty text when it was not given; a given but empty one is a BadValue.
    QString optional(const QString &option);
    // Decimal digits only, within the bounds; fallback when it was not given.
    int wholeNumber(const QString &option, int fallback, int minimum, int maximum);
    // The value with this token, one of choices in words.
    template<class Value>
    Value choice(const QString &option, Value fallback, const QString &choices)
    {
        if (!has(option)) {
            return fallback;
        }
        const std::optional<Value> value = fromToken<Value>(m_arguments.value(option));
        if (!value) {
            fail(UsageFault::BadValue, option, choices);
        }
        return value.value_or(fallback);
    }
    [[nodiscard]] QStringList all(const QString &option) const { return m_arguments.values(option); }

    // The command's arguments behind its own name: one for each of the names, and none more.
    QStringList arguments(const QStringList &names);
    // One argument or none; an empty text for none.
    QString optionalArgument();
    [[nodiscard]] QStringList anyArguments() const { return m_arguments.positionals().mid(1); }

private:
    const ScannedArguments &m_arguments;
    std::optional<UsageError> m_error;
};
