#pragma once

#include "core/chain.h"

#include <QString>

// The form in which two spellings of one address are equal: EVM hex in lower case, bech32 in lower case,
// cashaddr without its prefix; every other form unchanged. On a chain without a rule EVM hex is known by its form.
QString canonicalAddress(Chain chain, const QString &address);
