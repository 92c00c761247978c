#include "reports/historyfile.h"

#include "reports/csvtext.h"
#include "reports/historytable.h"
#include "reports/reportfile.h"

namespace {

constexpr qsizetype chunkBytes = 1 << 20;

} // namespace

HistoryFile::HistoryFile(const QString &path, bool isPractice)
    : m_path(path),
      m_isPractice(isPractice),
      m_isCsv(path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)),
      m_file(path),
      m_lines(isPractice)
{
}

Result<Done, ReportError> HistoryFile::open()
{
    if (auto possible = checkReportPath(m_path); !possible) {
        return possible;
    }
    if (auto opened = m_file.open(); !opened) {
        return opened;
    }
    if (m_isCsv) {
        m_chunk.reserve(2 * chunkBytes);
        m_chunk = toCsvLine(historyHeader());
    } else {
        m_book = std::make_unique<XlsxBook>(historyHeader());
    }
    return Done{};
}

Result<Done, ReportError> HistoryFile::add(const EntryPage &page)
{
    return m_isCsv ? addLines(page) : addRows(page);
}

Result<Done, ReportError> HistoryFile::addLines(const EntryPage &page)
{
    for (const StoredEntry &entry : page.stored) {
        m_rowCount += m_lines.append(m_chunk, entry);
        if (m_chunk.size() >= chunkBytes) {
            if (auto flushed = flush(); !flushed) {
                return flushed;
            }
        }
    }
    for (const HistoryEntry &entry : page.entries) {
        m_rowCount += m_lines.append(m_chunk, StoredEntry{{}, entry});
    }
    return m_chunk.size() >= chunkBytes ? flush() : Result<Done, ReportError>(Done{});
}

Result<Done, ReportError> HistoryFile::addRows(const EntryPage &page)
{
    for (const HistoryEntry &entry : page.entries) {
        for (const ReportRow &row : historyRows(entry, m_isPractice)) {
            ++m_rowCount;
            if (auto added = m_book->add(row); !added) {
                return ReportError{added.error().fault, m_path};
            }
        }
    }
    return Done{};
}

Result<Done, ReportError> HistoryFile::flush()
{
    auto written = m_file.write(m_chunk);
    m_chunk.resize(0); // keeps its memory
    return written;
}

Result<Done, ReportError> HistoryFile::copyBook()
{
    const auto path = m_book->finish();
    QFile book(path ? *path : QString());
    if (!path || !book.open(QIODevice::ReadOnly)) {
        return ReportError{path ? ReportFault::NotWritten : path.error().fault, m_path};
    }
    while (!book.atEnd()) {
        const QByteArray chunk = book.read(chunkBytes);
        if (chunk.isEmpty()) {
            return ReportError{ReportFault::NotWritten, m_path};
        }
        if (auto written = m_file.write(chunk); !written) {
            return written;
        }
    }
    return Done{};
}

Result<WrittenRows, ReportError> HistoryFile::finish()
{
    if (auto written = m_isCsv ? flush() : copyBook(); !written) {
        return written.error();
    }
    if (auto finished = m_file.finish(); !finished) {
        return finished.error();
    }
    return WrittenRows{m_rowCount, m_book ? m_book->sheets() : 1};
}
