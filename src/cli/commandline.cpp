#include "cli/commandline.h"

#include "cli/requestreader.h"
#include "cli/runoptionsreader.h"

namespace {

using Value = OptionRule::Value;

constexpr OptionRule rules[]{
    {"--help", Value::None, nullptr},
    {"--version", Value::None, nullptr},
    {"--practice", Value::None, nullptr},
    {"--practice-scenario", Value::Many, nullptr},
    {"--profile", Value::One, nullptr},
    {"--data-dir", Value::One, nullptr},
    {"--api-url", Value::One, nullptr},
    {"--ca-file", Value::One, nullptr},
    {"--deadline", Value::One, nullptr},
    {"--json", Value::None, nullptr},
    {"--currency", Value::One, "send mass history export check-address"},
    {"--to", Value::One, "send fees"},
    {"--amount", Value::One, "send fees"},
    {"--fee-plan", Value::One, "send mass"},
    {"--note", Value::One, "send"},
    {"--yes", Value::None, "send mass resume"},
    {"--accept", Value::Many, "send mass resume"},
    {"--retry", Value::None, "resume"},
    {"--expect-count", Value::One, "mass"},
    {"--expect-total", Value::One, "mass"},
    {"--decimal", Value::One, "mass"},
    {"--duplicates", Value::One, "mass"},
    {"--max-recipients", Value::One, "mass"},
    {"--on-refusal", Value::One, "mass"},
    {"--check", Value::None, "mass"},
    {"--result", Value::One, "mass resume"},
    {"--not-sent", Value::None, "resolve"},
    {"--sent", Value::One, "resolve"},
    {"--search", Value::One, "history export"},
    {"--status", Value::One, "history export"},
    {"--type", Value::One, "history export"},
    {"--since", Value::One, "history export"},
    {"--until", Value::One, "history export"},
    {"--limit", Value::One, "history"},
    {"--totals", Value::None, "history"},
    {"--min-amount", Value::One, "history export"},
    {"--max-amount", Value::One, "history export"},
    {"--in-doubt", Value::None, "history export"},
    {"--not-ours", Value::None, "history export"},
    {"--not-ticked", Value::None, "history export"},
};

const QList<OptionRule> &optionRules()
{
    static const QList<OptionRule> list(std::begin(rules), std::end(rules));
    return list;
}

// The first option that was given though this command does not take it.
std::optional<UsageError> findForeignOption(const ScannedArguments &arguments, const QString &command)
{
    for (const OptionRule &rule : optionRules()) {
        const QString name = QString::fromLatin1(rule.name);
        if (rule.commands != nullptr && arguments.has(name)
            && !QString::fromLatin1(rule.commands).split(u' ').contains(command)) {
            return UsageError{UsageFault::OptionElsewhere, name, {}};
        }
    }
    return std::nullopt;
}

} // namespace

Result<CommandLine, UsageError> CommandLine::parse(const QStringList &arguments)
{
    const Result<ScannedArguments, UsageError> scanned = ScannedArguments::scan(arguments, optionRules());
    if (!scanned) {
        return scanned.error();
    }
    OptionReader reader(*scanned);
    CommandLine line{readRunOptions(reader), HelpRequest{}};
    const QString command = scanned->positionals().value(0);
    if (scanned->has(QStringLiteral("--help"))) {
        line.request = HelpRequest{commandNames().contains(command) ? command : QString()};
        return line;
    }
    if (scanned->has(QStringLiteral("--version"))) {
        line.request = VersionRequest{};
        return line;
    }
    if (command.isEmpty()) {
        return UsageError{UsageFault::NoCommand, {}, {}};
    }
    const std::optional<CommandRequest> request = readRequest(command, reader);
    if (!request) {
        return UsageError{UsageFault::UnknownCommand, {}, {}};
    }
    if (const std::optional<UsageError> foreign = findForeignOption(*scanned, command)) {
        return *foreign;
    }
    if (reader.error()) {
        return *reader.error();
    }
    line.request = *request;
    return line;
}

Result<RunOptions, UsageError> parseRunOptions(const QStringList &arguments)
{
    QList<OptionRule> common;
    std::copy_if(optionRules().begin(), optionRules().end(), std::back_inserter(common),
                 [](const OptionRule &rule) { return rule.commands == nullptr; });
    const Result<ScannedArguments, UsageError> scanned = ScannedArguments::scan(arguments, common);
    if (!scanned) {
        return scanned.error();
    }
    if (!scanned->positionals().isEmpty()) {
        return UsageError{UsageFault::UnexpectedArgument, {}, {}};
    }
    OptionReader reader(*scanned);
    RunOptions options = readRunOptions(reader);
    return reader.error() ? Result<RunOptions, UsageError>(*reader.error()) : std::move(options);
}

bool asksForJson(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    return arguments.mid(0, end).contains(QStringLiteral("--json"));
}
