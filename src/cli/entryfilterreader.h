#pragma once

#include "cli/optionreader.h"
#include "records/entryfilter.h"

// The filter that the options of history and export make.
EntryFilter readEntryFilter(OptionReader &reader);
