#include "store/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;

// Closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR) {
            return false;
        }
        written += count < 0 ? 0 : count;
    }
    return true;
}

Result<Done, LedgerError> sync(const QString &path, int flags)
{
    const Descriptor file(path, flags);
    if (!file.isOpen() || ::fsync(file.number()) != 0) {
        return toLedgerError(errno, path);
    }
    return Done{};
}

} // namespace

LedgerError toLedgerError(int systemError, const QString &path)
{
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(systemError)));
    switch (systemError) {
    case EACCES:
    case EPERM:
        return {LedgerFault::NoPermission, detail};
    case EROFS:
        return {LedgerFault::ReadOnly, detail};
    case ENOSPC:
    case EDQUOT:
        return {LedgerFault::DiskFull, detail};
    default:
        return {LedgerFault::InputOutput, detail};
    }
}

Result<Done, LedgerError> makeFolders(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return Done{};
    }
    const QString parent = QFileInfo(path).path();
    if (auto made = makeFolders(parent); !made) {
        return made;
    }
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), privateFolder) != 0) {
        // Another process may have been faster.
        return errno == EEXIST && QFileInfo(path).isDir() ? Result<Done, LedgerError>(Done{})
                                                          : toLedgerError(errno, path);
    }
    if (::chmod(name.constData(), privateFolder) != 0) {
        return toLedgerError(errno, path);
    }
    return syncFolder(parent);
}

Result<Done, LedgerError> syncFolder(const QString &path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<Done, LedgerError> makePrivateFile(const QString &path)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, privateFile);
    if (!file.isOpen() || ::fchmod(file.number(), privateFile) != 0) {
        return toLedgerError(errno, path);
    }
    return Done{};
}

Result<Done, LedgerError> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<Done, LedgerError> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString fresh = QStringLiteral("%1.%2").arg(path, QUuid::createUuid().toString(QUuid::Id128));
    {
        const Descriptor file(fresh, O_WRONLY | O_CREAT | O_EXCL, privateFile);
        if (!file.isOpen()) {
            return toLedgerError(errno, fresh);
        }
        if (::fchmod(file.number(), privateFile) != 0 || !writeAll(file.number(), bytes)
            || ::fsync(file.number()) != 0) {
            const LedgerError error = toLedgerError(errno, fresh);
            QFile::remove(fresh);
            return error;
        }
    }
    return moveDurably(fresh, path);
}

Result<Done, LedgerError> moveDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        const LedgerError error = toLedgerError(errno, to);
        QFile::remove(from);
        return error;
    }
    return syncFolder(QFileInfo(to).path());
}
