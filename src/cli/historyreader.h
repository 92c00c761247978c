#pragma once

#include "cli/commandrequest.h"
#include "cli/optionreader.h"

// The requests of the commands that filter the history.
CommandRequest readHistoryRequest(OptionReader &reader);
CommandRequest readExportRequest(OptionReader &reader);
