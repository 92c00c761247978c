#pragma once

#include "core/withdrawalrecord.h"

// What became of a batch, for a notification that strangers may read: counts alone, no amounts and no names.
QString batchEndTitle(const QList<WithdrawalRecord> &records);
QString batchEndWords(const QList<WithdrawalRecord> &records);
