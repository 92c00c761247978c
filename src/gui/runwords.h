#pragma once

#include "gui/theme.h"
#include "payouts/batchservice.h"

// What is said of a batch as a whole: title, meaning, and what comes next.
struct RunResult {
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
};

RunResult resultOf(const QList<WithdrawalRecord> &records, const std::optional<PayoutError> &error);

// How far a run is.
struct RunProgress {
    qsizetype done = 0; // withdrawals
    qsizetype total = 0;
    Amount sent; // what was accepted
    Amount all;
    qint64 elapsedMs = 0;
};

// "3 of 12 withdrawals, 1.5 of 6 BTC, about 2 minutes left"
QString progressWords(const RunProgress &progress, const CurrencyId &currency);

// An unfinished batch in a list of them.
QString batchLine(const BatchSummary &batch);
