#include "papers/pdffile.h"

#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

PdfFile::PdfFile(const QString &path) : m_path(path), m_file(path) {}

ReportError PdfFile::error() const
{
    const QFileDevice::FileError fault = m_file.error();
    const bool isFull = fault == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    const bool isDenied = fault == QFileDevice::PermissionsError || errno == EACCES || errno == EROFS;
    return {isFull ? ReportFault::DiskFull : isDenied ? ReportFault::NotAllowed : ReportFault::NotWritten, m_path};
}

Result<Done, ReportError> PdfFile::open(QPageLayout::Orientation orientation)
{
    if (!m_path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return ReportError{ReportFault::UnknownKind, m_path};
    }
    if (const QFileInfo info(m_path); !QFileInfo(info.absolutePath()).isDir()) {
        return ReportError{ReportFault::NoFolder, info.absolutePath()};
    }
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return error();
    }
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    m_writer->setPageLayout(
        {QPageSize(QPageSize::A4), orientation, QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter});
    return Done{};
}

// The writer takes no notice of a device that is full; the file remembers it.
Result<Done, ReportError> PdfFile::finish()
{
    m_writer.reset();
    const bool isWritten = m_file.error() == QFileDevice::NoError && m_file.size() > 0;
    if (!isWritten || !m_file.flush() || ::fsync(m_file.handle()) != 0 || !m_file.commit()) {
        return error();
    }
    return Done{};
}
