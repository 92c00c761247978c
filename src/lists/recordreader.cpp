#include "lists/recordreader.h"

#include <algorithm>
#include <cstring>

QString Cell::text() const
{
    QString text = QString::fromUtf8(raw);
    if (hasDoubledQuotes) {
        text.replace(QLatin1String("\"\""), QLatin1String("\""));
    }
    return text;
}

RecordReader::RecordReader(QByteArrayView text, char separator, Count count)
    : m_count(count), m_begin(text.begin()), m_end(text.end()), m_position(m_begin), m_recordStart(m_begin)
{
    m_marks['\n'] = m_marks['\r'] = Mark::LineEnd;
    m_marks[quint8(separator)] = Mark::Separator;
}

RecordReader::Step RecordReader::next()
{
    while (m_position != m_end) {
        if (!readRecord()) {
            return Step::Fault;
        }
        if (!isBlank()) {
            return Step::Record;
        }
    }
    return Step::End;
}

// One record with its line end; false when it has a fault.
bool RecordReader::readRecord()
{
    m_cells.clear();
    m_isFaulty = false;
    m_row = m_line;
    m_recordStart = m_position;
    readCell();
    while (m_position != m_end && m_marks[quint8(*m_position)] == Mark::Separator) {
        ++m_position;
        readCell();
    }
    passLineEnd();
    if (m_count == Count::Records) {
        m_line = m_row + 1;
    }
    return !m_isFaulty;
}

// Leaves the position at a separator, a line end or the end.
void RecordReader::readCell()
{
    if (m_position != m_end && *m_position == '"') {
        readQuotedCell();
    } else {
        readPlainCell();
    }
}

void RecordReader::readQuotedCell()
{
    const char *start = ++m_position;
    bool hasDoubledQuotes = false;
    for (;;) {
        m_position = std::find(m_position, m_end, '"');
        if (m_position == m_end) {
            return stopAt(ListFault::UnclosedQuote);
        }
        if (m_position + 1 == m_end || m_position[1] != '"') {
            break;
        }
        hasDoubledQuotes = true;
        m_position += 2;
    }
    const QByteArrayView raw(start, m_position++);
    countLines(raw);
    add({raw, true, hasDoubledQuotes});
    const char *end = m_position;
    skipToMark();
    if (m_position != end) {
        m_fault = m_isFaulty ? m_fault : ListFault::TextAfterQuote;
        m_isFaulty = true;
        m_cells.back() = {QByteArrayView(start - 1, m_position), false, false};
    }
}

void RecordReader::readPlainCell()
{
    const char *start = m_position;
    skipToMark();
    add({QByteArrayView(start, m_position), false, false});
}

void RecordReader::skipToMark()
{
    while (m_position != m_end && m_marks[quint8(*m_position)] == Mark::None) {
        ++m_position;
    }
}

void RecordReader::add(const Cell &cell)
{
    if (cell.raw.size() > longestCell) {
        stopAt(ListFault::CellTooLong);
    } else if (m_cells.size() == mostCells) {
        stopAt(ListFault::TooManyCells);
    } else {
        m_cells.push_back(cell);
    }
}

void RecordReader::passLineEnd()
{
    if (m_position == m_end) {
        return;
    }
    const bool isPair = *m_position == '\r' && m_position + 1 != m_end && m_position[1] == '\n';
    m_position += isPair ? 2 : 1;
    ++m_line;
}

void RecordReader::countLines(QByteArrayView raw)
{
    for (qsizetype index = 0; index < raw.size(); ++index) {
        const bool isPair = raw[index] == '\r' && index + 1 < raw.size() && raw[index + 1] == '\n';
        if (!isPair && m_marks[quint8(raw[index])] == Mark::LineEnd) {
            ++m_line;
        }
    }
}

// For what leaves no place from which to go on.
void RecordReader::stopAt(ListFault fault)
{
    m_isFaulty = true;
    m_fault = fault;
    m_position = m_end;
    m_cells.clear();
}

bool RecordReader::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) {
        return std::all_of(cell.raw.begin(), cell.raw.end(), [](char byte) { return byte == ' ' || byte == '\t'; });
    });
}
