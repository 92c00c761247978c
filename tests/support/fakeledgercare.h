#pragma once

#include "gui/ledgercare.h"

// A ledger file that is sound or not, as a test tells it.
class FakeLedgerCare : public LedgerCare
{
public:
    Result<Done, LedgerError> answer = Done{};
    QStringList backups;

    [[nodiscard]] QString path() const override
    {
        return QStringLiteral("/home/mira/.local/share/disburse/default/ledger.sqlite");
    }
    QFuture<Result<Done, LedgerError>> verify() override { return QtFuture::makeReadyFuture(answer); }

    QFuture<Result<Done, LedgerError>> backup(const QString &path) override
    {
        backups.append(path);
        return QtFuture::makeReadyFuture(answer);
    }
};
