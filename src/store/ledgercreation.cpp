#include "store/ledgercreation.h"

#include "store/connection.h"
#include "store/durablefile.h"
#include "store/schema.h"
#include "store/sealedrows.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

// Keeps other processes from making a ledger in the same folder meanwhile.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        m_isHeld = m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) == 0;
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld = false;
};

QString randomHex(int words)
{
    QString text;
    for (int word = 0; word < words; ++word) {
        text += QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    }
    return text;
}

Result<Done, LedgerError> writeFirstState(Connection &connection, const QString &hostId)
{
    return connection.transact([&connection, &hostId]() -> Result<Done, LedgerError> {
        const auto marked = connection.change(QStringLiteral("PRAGMA application_id = %1").arg(ledgerApplicationId));
        if (!marked) {
            return marked.error();
        }
        if (auto migrated = migrate(connection); !migrated) {
            return migrated;
        }
        return SealedRows(connection, QStringLiteral("meta"))
            .insert({{QStringLiteral("one"), 1},
                     {QStringLiteral("ledger_id"), randomHex(2)},
                     {QStringLiteral("host_id"), hostId},
                     {QStringLiteral("created_at"), toLedgerTime(QDateTime::currentDateTimeUtc())},
                     {QStringLiteral("key_salt"), randomHex(4)}});
    });
}

Result<Done, LedgerError> build(const QString &path, const QString &hostId)
{
    if (auto made = makePrivateFile(path); !made) {
        return made;
    }
    {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        if (!connection) {
            return connection.error();
        }
        if (auto mode = (*connection)->useWriteAheadLog(); !mode) {
            return mode;
        }
        if (auto written = writeFirstState(**connection, hostId); !written) {
            return written;
        }
    } // closing the last connection moves everything from the WAL into the file
    if (QFileInfo::exists(path + QStringLiteral("-wal"))) {
        return LedgerError{LedgerFault::InputOutput, QStringLiteral("%1: the new ledger is not whole").arg(path)};
    }
    return syncFile(path);
}

} // namespace

Result<Done, LedgerError> createLedger(const LedgerPlace &place)
{
    if (auto made = makeFolders(place.folder()); !made) {
        return made;
    }
    const FolderLock lock(place.folder());
    if (!lock.isHeld()) {
        return toLedgerError(errno, place.folder());
    }
    if (QFileInfo::exists(place.filePath())) {
        return Done{};
    }
    const QString fresh = place.filePath() + QStringLiteral(".new");
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(fresh + QLatin1String(suffix)); // left by a process that was killed
    }
    if (auto built = build(fresh, place.hostId); !built) {
        return built;
    }
    return moveDurably(fresh, place.filePath());
}
