#include "app/ledgerkeeper.h"

#include "app/ledgeractions.h"

QString LedgerKeeper::path() const
{
    return m_store->place().filePath();
}

QFuture<Result<Done, LedgerError>> LedgerKeeper::verify()
{
    return verifyLedger(m_store);
}

QFuture<Result<Done, LedgerError>> LedgerKeeper::backup(const QString &path)
{
    return backUpLedger(m_store, path);
}
