#pragma once

#include "core/ledgererror.h"

// What is the matter with the ledger and what to do: whole sentences of plain text. They say nothing about whether a
// payout was sent: that is for the words of the payout.
QString wordsFor(const LedgerError &error);
