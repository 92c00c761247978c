#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QString>

// Under which key, on which host, and what it is part of.
struct JournalContext {
    QString keyId;
    QString hostId;
    QString batchId; // empty for a single payout
    QDateTime now; // UTC
    IdMaker makeId;
};
