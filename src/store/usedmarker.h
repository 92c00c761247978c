#pragma once

#include "core/ledgererror.h"
#include "core/result.h"
#include "store/ledgerplace.h"

#include <QStringList>

#include <optional>

// Remembers that a ledger was used at a place, so that a ledger that is gone is never silently followed by a second one:
// in a file beside the ledger, and for a real host in the user's configuration too, since the whole data folder may be
// gone (a disk that is not mounted).
class UsedMarker
{
public:
    struct Memory {
        QString ledgerId;
        QString file; // that says so
    };

    explicit UsedMarker(const LedgerPlace &place);

    // What is remembered; nothing when no ledger was used here.
    [[nodiscard]] Result<QList<Memory>, LedgerError> recall() const;
    // Durable when it returns. Writes nothing that is remembered already.
    [[nodiscard]] Result<Done, LedgerError> remember(const QString &ledgerId) const;

private:
    QString m_ledger;
    QStringList m_files;
};
