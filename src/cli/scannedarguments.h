#pragma once

#include "cli/usageerror.h"
#include "core/result.h"

#include <QMap>
#include <QStringList>

// An option that some command takes.
struct OptionRule {
    enum class Value { None, One, Many }; // Many: may be given again, each time with a value
    const char *name; // with its dashes
    Value value;
    const char *commands; // those that take it, parted by spaces; nullptr for an option common to all
};

// A command line taken apart into options and the rest. Knows nothing of what values mean.
class ScannedArguments
{
public:
    // "--name value" and "--name=value" anywhere; after "--" nothing is an option. A value that itself begins with "--"
    // is written as "--name=--value". Names are never abbreviated. An option that takes one value may be given once.
    static Result<ScannedArguments, UsageError> scan(const QStringList &arguments, const QList<OptionRule> &rules);

    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    // The value of an option that takes one; a null string when it was not given.
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] QStringList options() const { return m_values.keys(); }

private:
    ScannedArguments() = default;
    std::optional<UsageError> add(const OptionRule &rule, const QString &name, std::optional<QString> value);

    QStringList m_positionals;
    QMap<QString, QStringList> m_values; // an empty list for an option without a value
};
