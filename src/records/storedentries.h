#pragma once

#include "core/ledgererror.h"
#include "records/historyentry.h"
#include "store/connection.h"

#include <optional>

// What a stored entry has, in this order, each part ended by U+001F: times in milliseconds since 1970, usd in cents (-1 for
// none), lists a line each, in a link U+0001 for the first transaction's id, recipients as packRecipients() makes them.
enum class StoredColumn {
    At,
    OperationId,
    WithdrawalId,
    IsOurs, // 1 or 0
    Type,
    Status,
    State,
    Currency,
    Amount,
    Fee,
    Usd,
    SourceCurrency,
    SourceRate,
    Note,
    TxIds,
    TxUrls,
    FinishedAt,
    IsTicked, // 1 or 0
    Recipients,
};
constexpr int storedColumnCount = int(StoredColumn::Recipients) + 1;

// An entry as the ledger keeps it, for those who only pass it on: nothing is decoded.
struct StoredEntry {
    QByteArray columns; // in UTF-8
    std::optional<HistoryEntry> entry =
        {}; // instead, where a text holds U+001F, a sum fits no column, or a year has five digits
};

// Reads entries without decoding them, in the order of their ids in the list.
Result<QList<StoredEntry>, LedgerError> readStored(Connection &connection, const QList<qint64> &ids);
