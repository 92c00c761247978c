#include "store/ledgeropening.h"

#include "store/durablefile.h"
#include "store/filesystem.h"
#include "store/ledgercreation.h"
#include "store/schema.h"
#include "store/sealedrows.h"
#include "store/usedmarker.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using Checked = Result<Done, LedgerError>;

// Not by opening the file: closing it again would drop the locks that SQLite holds on it in this process.
Result<std::optional<struct stat>, LedgerError> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        return std::optional(status);
    }
    if (errno == ENOENT || errno == ENOTDIR) {
        return std::optional<struct stat>();
    }
    return toLedgerError(errno, path);
}

Checked checkAccess(const QString &path, int wanted)
{
    const QByteArray name = QFile::encodeName(path);
    if (::access(name.constData(), wanted) == 0) {
        return Done{};
    }
    LedgerError error = toLedgerError(errno, path);
    if (error.fault == LedgerFault::NoPermission && ::access(name.constData(), wanted & ~W_OK) == 0) {
        error.fault = LedgerFault::ReadOnly;
    }
    return error;
}

// Only the owner may read what came with wider rights, from a copy for example.
Checked makePrivate(const QString &path, mode_t rights)
{
    const auto status = statusOf(path);
    if (!status) {
        return status.error();
    }
    const bool isOpenToOthers = *status && ((*status)->st_mode & (S_IRWXG | S_IRWXO)) != 0;
    if (isOpenToOthers && ::chmod(QFile::encodeName(path).constData(), rights) != 0) {
        return toLedgerError(errno, path);
    }
    return Done{};
}

Checked checkFile(const LedgerPlace &place, const struct stat &status)
{
    const QString path = place.filePath();
    if (!S_ISREG(status.st_mode)) {
        return LedgerError{LedgerFault::Foreign, path};
    }
    if (status.st_size == 0) {
        return LedgerError{LedgerFault::Empty, path};
    }
    if (auto folder = checkAccess(place.folder(), R_OK | W_OK | X_OK); !folder) {
        return folder;
    }
    if (auto file = checkAccess(path, R_OK | W_OK); !file) {
        return file;
    }
    if (auto folder = makePrivate(place.folder(), S_IRWXU); !folder) {
        return folder;
    }
    for (const char *suffix : {"", "-wal", "-shm"}) {
        if (auto file = makePrivate(path + QLatin1String(suffix), S_IRUSR | S_IWUSR); !file) {
            return file;
        }
    }
    return Done{};
}

// That it is ours, before anything is written to it.
Checked checkIdentity(Connection &connection, const QString &path)
{
    const auto application = connection.value(QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return application.error();
    }
    if (application->toLongLong() != ledgerApplicationId) {
        return LedgerError{LedgerFault::Foreign, path};
    }
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    if (version->toInt() > ledgerVersion()) {
        return LedgerError{LedgerFault::Newer, QStringLiteral("%1: version %2").arg(path).arg(version->toInt())};
    }
    if (version->toInt() < 1) {
        return LedgerError{LedgerFault::Damaged, QStringLiteral("%1: no version").arg(path)};
    }
    return version->toInt() == ledgerVersion() ? Checked(Done{})
                                               : connection.transact([&connection] { return migrate(connection); });
}

Checked checkMeta(Connection &connection, const LedgerPlace &place)
{
    const auto meta = SealedRows(connection, QStringLiteral("meta")).get(QStringLiteral("one"), 1);
    if (!meta) {
        const bool isMissing = meta.error().fault == LedgerFault::NotFound;
        return isMissing ? LedgerError{LedgerFault::Damaged, place.filePath()} : meta.error();
    }
    const QString hostId = meta->value(QStringLiteral("host_id")).toString();
    if (hostId != place.hostId) {
        return LedgerError{LedgerFault::WrongHost, hostId};
    }
    const QString ledgerId = meta->value(QStringLiteral("ledger_id")).toString();
    const UsedMarker marker(place);
    const auto memories = marker.recall();
    if (!memories) {
        return memories.error();
    }
    for (const UsedMarker::Memory &memory : *memories) {
        if (!memory.ledgerId.isEmpty() && memory.ledgerId != ledgerId) {
            return LedgerError{LedgerFault::Missing, QStringLiteral("%1: %2").arg(memory.file, memory.ledgerId)};
        }
    }
    return marker.remember(ledgerId);
}

// There is no file: it is made, unless one was used here before.
Checked makeFirst(const LedgerPlace &place)
{
    const auto memories = UsedMarker(place).recall();
    if (!memories) {
        return memories.error();
    }
    if (!memories->isEmpty()) {
        return LedgerError{LedgerFault::Missing,
                           QStringLiteral("%1 (%2)").arg(place.filePath(), memories->back().file)};
    }
    return createLedger(place);
}

Checked ensureFile(const LedgerPlace &place)
{
    if (!place.isValid()) {
        return LedgerError{LedgerFault::InputOutput,
                           QStringLiteral("not a place for a ledger: %1").arg(place.filePath())};
    }
    const QByteArray type = fileSystemType(place.folder());
    if (isNetworkFileSystem(type)) {
        return LedgerError{LedgerFault::NetworkFileSystem, QString::fromLatin1(type)};
    }
    auto status = statusOf(place.filePath());
    if (status && !*status) {
        if (auto made = makeFirst(place); !made) {
            return made;
        }
        status = statusOf(place.filePath());
    }
    if (!status) {
        return status.error();
    }
    return *status ? checkFile(place, **status) : Checked(LedgerError{LedgerFault::Missing, place.filePath()});
}

} // namespace

Result<std::unique_ptr<Connection>, LedgerError> openLedger(const LedgerPlace &place)
{
    if (auto file = ensureFile(place); !file) {
        return file.error();
    }
    auto connection = Connection::open(place.filePath(), Connection::Access::ReadWrite);
    if (!connection) {
        return connection;
    }
    if (auto ours = checkIdentity(**connection, place.filePath()); !ours) {
        return ours.error();
    }
    if (auto mode = (*connection)->useWriteAheadLog(); !mode) {
        return mode.error();
    }
    if (auto schema = checkSchema(**connection); !schema) {
        return schema.error();
    }
    if (auto meta = checkMeta(**connection, place); !meta) {
        return meta.error();
    }
    return connection;
}
