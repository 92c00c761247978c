#include "store/sqliteerror.h"

#include <QSqlError>

namespace {

LedgerFault faultOf(int primaryCode)
{
    switch (primaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return LedgerFault::Locked;
    case 3: // SQLITE_PERM
    case 23: // SQLITE_AUTH
        return LedgerFault::NoPermission;
    case 8: // SQLITE_READONLY
        return LedgerFault::ReadOnly;
    case 11: // SQLITE_CORRUPT
        return LedgerFault::Damaged;
    case 13: // SQLITE_FULL
        return LedgerFault::DiskFull;
    case 19: // SQLITE_CONSTRAINT
        return LedgerFault::Refused;
    case 26: // SQLITE_NOTADB
        return LedgerFault::Foreign;
    default:
        return LedgerFault::InputOutput;
    }
}

} // namespace

LedgerError toLedgerError(const QSqlError &error)
{
    const int extendedCode = error.nativeErrorCode().toInt();
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {faultOf(extendedCode & 0xff), QStringLiteral("%1 (SQLite %2)").arg(words, error.nativeErrorCode())};
}
