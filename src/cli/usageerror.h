#pragma once

#include <QString>

enum class UsageFault {
    NoCommand,
    UnknownCommand,
    UnknownOption,
    OptionElsewhere, // an option of another command
    RepeatedOption,
    MissingValue,
    NeedlessValue,
    BadValue,
    MissingOption,
    ExclusiveOptions, // two options that contradict each other, or both ways of a choice
    MissingArgument,
    UnexpectedArgument,
    KeyInPractice, // practice has no key to store or forget
};

// Why a command line was not understood. The key could have been typed anywhere by mistake: no value is ever repeated.
struct UsageError {
    UsageFault fault = UsageFault::NoCommand;
    QString subject; // the option ("--amount"), the argument's name ("FILE") or the command
    QString expected; // with BadValue and ExclusiveOptions: what would be right, in words

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

// One whole sentence, for standard error.
QString wordsFor(const UsageError &error);
