#pragma once

#include "cli/commandrequest.h"
#include "cli/optionreader.h"

// The command with this name, out of the reader's options and arguments; what is wrong is left in the reader.
// Nothing when there is no such command.
std::optional<CommandRequest> readRequest(const QString &command, OptionReader &reader);
// The names of all commands, in the order in which the help lists them.
QStringList commandNames();
