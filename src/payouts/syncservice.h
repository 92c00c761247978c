#pragma once

#include "core/askerror.h"
#include "core/ledgererror.h"

#include <QFuture>
#include <QObject>

#include <optional>

// What a reading of Plisio's list of operations brought.
struct SyncReport {
    qint64 seen = 0; // operations, each once
    qint64 added = 0; // that were not in the history
    qint64 changed = 0; // that have a new status, or told more
    qint64 notOurs = 0; // of those seen: went out, and was not made here
    bool isComplete = false; // the history has all that Plisio lists
    bool hasKey = true;
    bool isStopped = false; // a person ended it
    std::optional<AskError> ask; // why Plisio could not be asked, or not to the end
    std::optional<LedgerError> ledger;
};

// Brings Plisio's operations into the history. Never sends. All calls return at once.
class SyncService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Goes on where an earlier one was broken off. Whoever asks while one is under way gets the same report.
    virtual QFuture<SyncReport> sync() = 0;
    // Ends the one under way after its page. What was read is kept.
    virtual void stop() = 0;

Q_SIGNALS:
    // How far it is; isComplete is false.
    void progressed(const SyncReport &report);
    void historyChanged();
};
