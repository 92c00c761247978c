#include "cli/scannedarguments.h"

#include <algorithm>

namespace {

// How an option is written before its value, if that is glued to it. What does not look like a name may be a key.
QString nameIn(const QString &argument)
{
    return argument.section(u'=', 0, 0);
}

bool looksLikeName(const QString &text)
{
    return text.size() <= 24 && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character == u'-' || (character >= u'a' && character <= u'z');
           });
}

const OptionRule *findRule(const QList<OptionRule> &rules, const QString &name)
{
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&name](const OptionRule &known) { return name == QLatin1String(known.name); });
    return rule == rules.end() ? nullptr : &*rule;
}

} // namespace

Result<ScannedArguments, UsageError> ScannedArguments::scan(const QStringList &arguments,
                                                            const QList<OptionRule> &rules)
{
    ScannedArguments scanned;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &argument = arguments.at(index);
        if (argument == QLatin1String("--")) {
            scanned.m_positionals += arguments.mid(index + 1);
            break;
        }
        if (!argument.startsWith(u'-') || argument == QLatin1String("-")) {
            scanned.m_positionals += argument;
            continue;
        }
        const QString name = nameIn(argument);
        const OptionRule *rule = findRule(rules, name);
        if (rule == nullptr) {
            return UsageError{UsageFault::UnknownOption, looksLikeName(name) ? name : QString(), {}};
        }
        std::optional<QString> value;
        if (name.size() < argument.size()) {
            value = argument.mid(name.size() + 1);
        } else if (rule->value != OptionRule::Value::None && index + 1 < arguments.size()
                   && !arguments.at(index + 1).startsWith(QLatin1String("--"))) {
            value = arguments.at(++index);
        }
        if (const std::optional<UsageError> error = scanned.add(*rule, name, value)) {
            return *error;
        }
    }
    return scanned;
}

std::optional<UsageError> ScannedArguments::add(const OptionRule &rule, const QString &name,
                                                std::optional<QString> value)
{
    if (rule.value == OptionRule::Value::None) {
        if (value) {
            return UsageError{UsageFault::NeedlessValue, name, {}};
        }
        m_values.insert(name, {});
        return std::nullopt;
    }
    if (!value) {
        return UsageError{UsageFault::MissingValue, name, {}};
    }
    if (rule.value == OptionRule::Value::One && has(name)) {
        return UsageError{UsageFault::RepeatedOption, name, {}};
    }
    m_values[name] += *value;
    return std::nullopt;
}
