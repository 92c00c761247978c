#include "store/usedmarker.h"

#include "store/durablefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <sys/stat.h>

namespace {

QString registryFile(const QString &ledger)
{
    const QByteArray name = QCryptographicHash::hash(ledger.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("%1/disburse/ledgers/%2")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), QString::fromLatin1(name));
}

// The first line of the file; nothing when there is no such file.
Result<std::optional<QString>, LedgerError> readFirstLine(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            return std::optional<QString>();
        }
        return toLedgerError(errno, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return LedgerError{LedgerFault::NoPermission, QStringLiteral("%1: %2").arg(path, file.errorString())};
    }
    return std::optional(QString::fromUtf8(file.readLine(200).trimmed()));
}

} // namespace

UsedMarker::UsedMarker(const LedgerPlace &place)
    : m_ledger(place.filePath()), m_files{place.folder() + QStringLiteral("/ledger.used")}
{
    if (!place.isPractice && place.hostId != QLatin1String("loopback")) {
        m_files.append(registryFile(m_ledger));
    }
}

Result<QList<UsedMarker::Memory>, LedgerError> UsedMarker::recall() const
{
    QList<Memory> memories;
    for (const QString &file : m_files) {
        const auto ledgerId = readFirstLine(file);
        if (!ledgerId) {
            return ledgerId.error();
        }
        if (*ledgerId) {
            memories.append({**ledgerId, file});
        }
    }
    return memories;
}

Result<Done, LedgerError> UsedMarker::remember(const QString &ledgerId) const
{
    for (const QString &file : m_files) {
        const auto known = readFirstLine(file);
        if (known && *known == ledgerId) {
            continue;
        }
        if (auto made = makeFolders(QFileInfo(file).path()); !made) {
            return made;
        }
        const QString text =
            QStringLiteral("%1\n%2\nThe ledger with this id is in use here. If it is missing, restore it.\n");
        if (auto written = writeDurably(file, text.arg(ledgerId, m_ledger).toUtf8()); !written) {
            return written;
        }
    }
    return Done{};
}
