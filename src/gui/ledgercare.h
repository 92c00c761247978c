#pragma once

#include "core/ledgererror.h"
#include "core/result.h"

#include <QFuture>
#include <QString>

// What Settings does with the ledger's file. Implemented in app.
class LedgerCare
{
public:
    virtual ~LedgerCare() = default;

    [[nodiscard]] virtual QString path() const = 0;
    // Done when the ledger is sound.
    virtual QFuture<Result<Done, LedgerError>> verify() = 0;
    // A consistent copy at this path, which must not exist yet.
    virtual QFuture<Result<Done, LedgerError>> backup(const QString &path) = 0;

protected:
    LedgerCare() = default;
    LedgerCare(const LedgerCare &) = default;
    LedgerCare &operator=(const LedgerCare &) = default;
};
