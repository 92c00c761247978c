#pragma once

#include "core/withdrawalrecord.h"
#include "payouts/batchservice.h"

// What mass and resume say to people: lines of plain text.

// What will be sent: the whole, each withdrawal, and each recipient of a short list.
QStringList batchLines(const Plan &plan);
// What became of one withdrawal of a batch: a line for one that is done, what to do for any other.
QStringList batchResultLines(const WithdrawalRecord &record);
// "Withdrawal 3 of 12: Completed"
QString progressLine(const BatchProgress &progress);
// "6eb4...: 3 withdrawals planned, 1 in doubt, 0 unpaid, BTC, of 2026-11-26 15:04 UTC"
QString summaryLine(const BatchSummary &batch);
