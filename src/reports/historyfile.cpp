#include "reports/historyfile.h"

#include "reports/csvtext.h"
#include "reports/historytable.h"
#include "reports/reportfile.h"

namespace {

constexpr qsizetype chunkBytes = 1 << 20;
constexpr qsizetype mostSheetRows = 1'048'575;

} // namespace

HistoryFile::HistoryFile(const QString &path, bool isPractice)
    : m_path(path),
      m_isPractice(isPractice),
      m_isCsv(path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)),
      m_file(path)
{
}

Result<Done, ReportError> HistoryFile::open()
{
    if (auto possible = checkReportPath(m_path); !possible || !m_isCsv) {
        return possible;
    }
    if (auto opened = m_file.open(); !opened) {
        return opened;
    }
    m_chunk = toCsvLine(historyHeader());
    return Done{};
}

Result<Done, ReportError> HistoryFile::add(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        for (const ReportRow &row : historyRows(entry, m_isPractice)) {
            ++m_rowCount;
            m_isCsv ? static_cast<void>(m_chunk += toCsvLine(row)) : m_rows.append(row);
        }
    }
    if (!m_isCsv && m_rowCount > mostSheetRows) {
        return ReportError{ReportFault::TooManyRows, m_path};
    }
    return m_chunk.size() >= chunkBytes ? flush() : Result<Done, ReportError>(Done{});
}

Result<Done, ReportError> HistoryFile::flush()
{
    auto written = m_file.write(m_chunk);
    m_chunk.clear();
    return written;
}

Result<qsizetype, ReportError> HistoryFile::finish()
{
    if (!m_isCsv) {
        const ReportTable table{historyHeader(), m_rowCount, [this](qsizetype index) {
                                    return m_rows.at(index);
                                }};
        const auto written = writeReport(m_path, table);
        return written ? Result<qsizetype, ReportError>(m_rowCount) : written.error();
    }
    if (auto flushed = flush(); !flushed) {
        return flushed.error();
    }
    const auto finished = m_file.finish();
    return finished ? Result<qsizetype, ReportError>(m_rowCount) : finished.error();
}
