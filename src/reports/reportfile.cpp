#include "reports/reportfile.h"

#include "reports/csvtext.h"
#include "reports/xlsxbook.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <unistd.h>

namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

bool isXlsx(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

ReportError errorOf(QFileDevice::FileError error, const QString &path)
{
    const bool isFull = error == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    const bool isDenied = error == QFileDevice::PermissionsError || errno == EACCES || errno == EROFS;
    return {isFull ? ReportFault::DiskFull : isDenied ? ReportFault::NotAllowed : ReportFault::NotWritten, path};
}

// Large enough that the system is asked rarely, small beside a long table.
constexpr qsizetype chunkBytes = 1 << 20;

bool writeCsv(QSaveFile &file, const ReportTable &table)
{
    QByteArray chunk = toCsvLine(table.header, table.separator);
    for (qsizetype index = 0; index < table.rowCount; ++index) {
        chunk += toCsvLine(table.rowAt(index), table.separator);
        if (chunk.size() >= chunkBytes) {
            if (file.write(chunk) != chunk.size()) {
                return false;
            }
            chunk.clear();
        }
    }
    return file.write(chunk) == chunk.size();
}

Result<Done, ReportError> writeBook(QSaveFile &file, const ReportTable &table)
{
    const Result<QByteArray, ReportError> book = makeXlsx(table);
    if (!book) {
        return ReportError{book.error().fault, file.fileName()};
    }
    return file.write(*book) == book->size() ? Result<Done, ReportError>(Done{})
                                             : errorOf(file.error(), file.fileName());
}

// QSaveFile::commit() takes no notice of a sync that fails, and write() of a device that is full.
bool isOnDisk(QSaveFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

Result<Done, ReportError> checkReportPath(const QString &path)
{
    if (!isCsv(path) && !isXlsx(path)) {
        return ReportError{ReportFault::UnknownKind, path};
    }
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return ReportError{ReportFault::NoFolder, info.absolutePath()};
    }
    return info.isDir() ? Result<Done, ReportError>(ReportError{ReportFault::NotWritten, path}) : Done{};
}

Result<Done, ReportError> writeReport(const QString &path, const ReportTable &table)
{
    if (auto possible = checkReportPath(path); !possible) {
        return possible;
    }
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return errorOf(file.error(), path);
    }
    if (isXlsx(path)) {
        if (auto written = writeBook(file, table); !written) {
            return written;
        }
    } else if (!writeCsv(file, table)) {
        return errorOf(file.error(), path);
    }
    if (!isOnDisk(file) || !file.commit()) {
        return errorOf(file.error(), path);
    }
    return Done{};
}
