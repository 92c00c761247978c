#include "store/backup.h"

#include "store/durablefile.h"
#include "store/fileidentity.h"
#include "store/schema.h"
#include "store/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

namespace {

using Checked = Result<Done, LedgerError>;

// Whether the file is one of our ledgers, by its header. Source: sqlite.org/fileformat2.html, offsets 0 and 68.
bool isLedger(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(100);
    return header.size() == 100 && header.startsWith("SQLite format 3")
        && qFromBigEndian<quint32>(header.constData() + 68) == ledgerApplicationId;
}

// A ledger that programs work on has a marker, or SQLite's files, beside it. Only what is none of those is opened here:
// closing a database's file would drop the locks that this process holds on it.
bool isInUse(const QFileInfo &target)
{
    return QFileInfo::exists(target.filePath() + QStringLiteral("-wal"))
        || QFileInfo::exists(target.filePath() + QStringLiteral("-shm"))
        || (target.fileName().startsWith(QLatin1String("ledger."))
            && QFileInfo::exists(target.path() + QStringLiteral("/ledger.used")));
}

bool isSameFile(const QString &one, const QString &other)
{
    const std::optional<FileIdentity> file = identityOf(one);
    return file && file == identityOf(other);
}

Checked checkTarget(const QFileInfo &target, const QString &ledger)
{
    const LedgerError refused{LedgerFault::Refused, target.filePath()};
    if (target.fileName().isEmpty() || isInUse(target)) {
        return refused;
    }
    if (!target.exists() && !target.isSymLink()) {
        return Done{};
    }
    const QFileInfo real(target.canonicalFilePath());
    if (!real.isFile() || isSameFile(real.filePath(), ledger) || isInUse(real)) {
        return refused;
    }
    return isLedger(real.filePath()) ? Checked(Done{}) : refused;
}

Checked checkCopy(const QString &path)
{
    const auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy) {
        return copy.error();
    }
    const auto problems = verify(**copy);
    if (!problems) {
        return problems.error();
    }
    if (!problems->isEmpty()) {
        return LedgerError{LedgerFault::Damaged, problems->front().detail};
    }
    return Done{};
}

Checked copyTo(Connection &connection, const QString &fresh)
{
    if (auto made = makePrivateFile(fresh); !made) {
        return made;
    }
    // The copy is a file of its own: query_only would forbid it all the same.
    if (auto allowed = connection.change(QStringLiteral("PRAGMA query_only = OFF")); !allowed) {
        return allowed.error();
    }
    if (auto copied = connection.change(QStringLiteral("VACUUM INTO ?"), {fresh}); !copied) {
        return copied.error();
    }
    if (auto checked = checkCopy(fresh); !checked) {
        return checked;
    }
    return syncFile(fresh);
}

Checked backUpTo(Connection &connection, const QString &target, const QString &ledger)
{
    if (auto free = checkTarget(QFileInfo(target), ledger); !free) {
        return free;
    }
    const QString fresh = QStringLiteral("%1.%2.part").arg(target, QUuid::createUuid().toString(QUuid::Id128));
    auto copied = copyTo(connection, fresh);
    if (copied) {
        copied = moveDurably(fresh, target);
    }
    if (!copied) {
        QFile::remove(fresh);
    }
    return copied;
}

} // namespace

QFuture<Result<Done, LedgerError>> backUp(const std::shared_ptr<Store> &store, const QString &target)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    return store->aside([path, ledger = store->place().filePath()](Connection &connection) {
        return backUpTo(connection, path, ledger);
    });
}
