#pragma once

#include "core/reporterror.h"

// Why a file could not be written, in whole sentences of plain text.
QString wordsFor(const ReportError &error);
