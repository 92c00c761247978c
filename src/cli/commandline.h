#pragma once

#include "cli/commandrequest.h"
#include "cli/runoptions.h"
#include "cli/usageerror.h"
#include "core/result.h"

// A command line that was understood: the options of the run and one command. Reads nothing but the arguments.
struct CommandLine {
    RunOptions options;
    CommandRequest request;

    // The arguments without the program's name. Whether amounts and addresses are right is for the checks to say.
    static Result<CommandLine, UsageError> parse(const QStringList &arguments);
};

// The common options alone, as the window takes them: no command, and no option of one.
Result<RunOptions, UsageError> parseRunOptions(const QStringList &arguments);

// Whether the answer is to be JSON even though the command line was not understood.
bool asksForJson(const QStringList &arguments);
