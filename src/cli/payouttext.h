#pragma once

#include "cli/remark.h"
#include "cli/runoptions.h"
#include "core/confirmed.h"
#include "core/withdrawalrecord.h"

// What send, reconcile, resolve and history say to people: lines of plain text.

// What will be sent: amount, currency with its chain, full address in groups of four, fee plan and note.
QStringList linesFor(const Withdrawal &withdrawal);
// What became of it: the state, what happened and what to do, ids and the explorer's link.
QStringList linesFor(const WithdrawalRecord &record);
// "Warning (low-balance): ...", "Row 7: Error (bad-amount): ..."
QString lineFor(FindingStrength strength, const Remark &remark);
// What to do about a doubt: not to repeat it, and the command that asks Plisio, with the options of this run.
QString doubtLine(const RunOptions &options);

// Labels and values in two columns; entries without a value are left out.
QStringList twoColumns(const QList<std::pair<QString, QString>> &entries);
