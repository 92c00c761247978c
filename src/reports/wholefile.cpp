#include "reports/wholefile.h"

#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

Result<Done, ReportError> WholeFile::checkPlace(const QString &path)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return ReportError{ReportFault::NoFolder, info.absolutePath()};
    }
    return info.isDir() ? Result<Done, ReportError>(ReportError{ReportFault::NotWritten, path}) : Done{};
}

ReportError WholeFile::error() const
{
    const QFileDevice::FileError fault = m_file.error();
    const bool isFull = fault == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    const bool isDenied = fault == QFileDevice::PermissionsError || errno == EACCES || errno == EROFS;
    return {isFull         ? ReportFault::DiskFull
                : isDenied ? ReportFault::NotAllowed
                           : ReportFault::NotWritten,
            m_file.fileName()};
}

Result<Done, ReportError> WholeFile::open()
{
    errno = 0;
    const bool isOpen =
        m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isOpen ? Result<Done, ReportError>(Done{}) : error();
}

Result<Done, ReportError> WholeFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<Done, ReportError>(Done{}) : error();
}

// QSaveFile::commit() takes no notice of a sync that fails, and write() of a device that is full.
Result<Done, ReportError> WholeFile::finish()
{
    const bool isWhole = m_file.error() == QFileDevice::NoError && m_file.flush() && ::fsync(m_file.handle()) == 0;
    return isWhole && m_file.commit() ? Result<Done, ReportError>(Done{}) : error();
}
