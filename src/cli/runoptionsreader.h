#pragma once

#include "cli/optionreader.h"
#include "cli/runoptions.h"

// The common options as given; what is wrong with them is left in the reader.
RunOptions readRunOptions(OptionReader &reader);
