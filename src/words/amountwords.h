#pragma once

#include "core/finding.h"

// Why a typed text is no amount, and how one is written; a comma in it is named as such.
QString amountWords(AmountError error, const QString &typed);
// The amount has more decimal places than its currency.
QString wordsFor(const ExcessPlaces &places);
