#pragma once

#include "cli/commandservices.h"
#include "core/keyerror.h"

// The stable names of errors[] that the guards' findings do not have, as on the command line and in JSON.
QString errorName(LedgerFault fault);
QString errorName(KeyFault fault);
QString errorName(AskFault fault);
QString errorName(PayoutFault fault);
QString errorName(ResolutionFault fault);
QString errorName(OpenFault fault);
