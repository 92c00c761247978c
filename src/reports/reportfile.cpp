#include "reports/reportfile.h"

#include "reports/csvtext.h"
#include "reports/wholefile.h"
#include "reports/xlsxbook.h"

namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

bool isXlsx(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

// Large enough that the system is asked rarely, small beside a long table.
constexpr qsizetype chunkBytes = 1 << 20;

Result<Done, ReportError> writeCsv(WholeFile &file, const ReportTable &table)
{
    QByteArray chunk = toCsvLine(table.header, table.separator);
    for (qsizetype index = 0; index < table.rowCount; ++index) {
        chunk += toCsvLine(table.rowAt(index), table.separator);
        if (chunk.size() >= chunkBytes) {
            if (auto written = file.write(chunk); !written) {
                return written;
            }
            chunk.clear();
        }
    }
    return file.write(chunk);
}

Result<Done, ReportError> writeBook(WholeFile &file, const ReportTable &table, const QString &path)
{
    const Result<QByteArray, ReportError> book = makeXlsx(table);
    return book ? file.write(*book) : ReportError{book.error().fault, path};
}

} // namespace

Result<Done, ReportError> checkReportPath(const QString &path)
{
    if (!isCsv(path) && !isXlsx(path)) {
        return ReportError{ReportFault::UnknownKind, path};
    }
    return WholeFile::checkPlace(path);
}

Result<Done, ReportError> writeReport(const QString &path, const ReportTable &table)
{
    if (auto possible = checkReportPath(path); !possible) {
        return possible;
    }
    WholeFile file(path);
    if (auto opened = file.open(); !opened) {
        return opened;
    }
    if (auto written = isXlsx(path) ? writeBook(file, table, path) : writeCsv(file, table); !written) {
        return written;
    }
    return file.finish();
}
