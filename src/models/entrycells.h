#pragma once

#include "core/namelookup.h"
#include "records/historyentry.h"

#include <QCoreApplication>
#include <QTimeZone>

// How points in time are shown.
enum class TimeStyle { Local, Utc, Relative };

enum class EntryColumn {
    State,
    Date,
    Amount,
    Currency,
    Value,
    Fee,
    Recipient,
    Note,
    Type,
    Link,
    Operation,
};
constexpr int entryColumnCount = int(EntryColumn::Operation) + 1;

// What an entry of the history says in each column, as one line of plain text.
class EntryCells
{
    Q_DECLARE_TR_FUNCTIONS(EntryCells)

public:
    [[nodiscard]] static QString title(EntryColumn column);
    // now: UTC, for times that are told from now.
    [[nodiscard]] static QString text(const HistoryEntry &entry, EntryColumn column, TimeStyle style,
                                      const QDateTime &now);
    [[nodiscard]] static QString stateText(const HistoryEntry &entry);
    // names: of the address book, where it is at hand.
    [[nodiscard]] static QString recipientText(const HistoryEntry &entry, const NameLookup &names = {});
    // "2026-11-26 09:30:01" in the computer's zone or "... UTC"; "3 minutes ago" while it is within a week.
    [[nodiscard]] static QString timeText(const QDateTime &at, TimeStyle style, const QDateTime &now);
    // The first link that may be clicked; empty for none.
    [[nodiscard]] static QString linkOf(const HistoryEntry &entry);
};
