#pragma once

#include "core/batchdraft.h"
#include "core/ledgererror.h"

#include <QDateTime>

// A recipient list as the text that the ledger keeps of it, a JSON array of texts.
namespace ListContent {

QString write(const BatchDraft &draft, const QDateTime &savedAt);
// Fails when it is something else.
Result<BatchDraft, LedgerError> read(const QString &content);

// Where in the array these stand, and how many rows so many texts are.
constexpr int currencyPlace = 0;
constexpr int savedAtPlace = 5;
qsizetype rowCount(qsizetype texts);

} // namespace ListContent
