#pragma once

#include "core/confirmed.h"
#include "core/payouterror.h"
#include "journal/journalcontext.h"
#include "payouts/payouttools.h"

#include <QFuture>

// Step 4: journals a confirmed plan; the ids of its rows. The guards look once more in the same transaction: what they say
// now and the person was not told, because another window or process was quicker, stops it (PayoutFault::GuardsSpoke).
QFuture<Result<QStringList, PayoutError>> journalPlan(const PayoutTools &tools, const Confirmed &confirmed,
                                                      const JournalContext &context);
