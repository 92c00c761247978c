#pragma once

#include "core/listfault.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

// One cell of a record, inside the text that is read.
struct Cell {
    QByteArrayView raw; // UTF-8, without the quotes around it
    bool isQuoted = false;
    bool hasDoubledQuotes = false; // each stands for one

    [[nodiscard]] QString text() const;
};

// Splits UTF-8 text into records and cells as RFC 4180 says, with any separator and with CRLF, LF or CR between lines.
// A quote inside an unquoted cell is text. Records without any content are passed over. It copies nothing and uses no
// memory beyond one record's cells.
class RecordReader
{
public:
    static constexpr qsizetype longestCell = 64 * 1024; // bytes
    static constexpr size_t mostCells = 16'384; // of one record, as many as a spreadsheet has columns

    enum class Step {
        Record,
        Fault, // this record cannot be read
        End,
    };
    enum class Count {
        Lines, // a record's number is the line where it starts
        Records,
    };

    // The text must outlive the reader.
    RecordReader(QByteArrayView text, char separator, Count count = Count::Lines);

    Step next();

    // Of the record that next() came to:
    [[nodiscard]] int row() const { return m_row; } // the first is 1
    [[nodiscard]] qsizetype offset() const { return m_recordStart - m_begin; } // in the text
    [[nodiscard]] const std::vector<Cell> &cells() const
    {
        return m_cells;
    } // of a fault: none, or as far as it has cells
    [[nodiscard]] ListFault fault() const { return m_fault; } // after Step::Fault

private:
    enum class Mark : quint8 { None, Separator, LineEnd };

    bool readRecord();
    void readCell();
    void readQuotedCell();
    void readPlainCell();
    void skipToMark();
    void add(const Cell &cell);
    void passLineEnd();
    void countLines(QByteArrayView raw);
    void stopAt(ListFault fault);
    [[nodiscard]] bool isBlank() const;

    std::array<Mark, 256> m_marks{};
    Count m_count;
    const char *m_begin;
    const char *m_end;
    const char *m_position;
    const char *m_recordStart;
    int m_line = 1;
    int m_row = 0;
    std::vector<Cell> m_cells;
    bool m_isFaulty = false;
    ListFault m_fault = ListFault::UnclosedQuote;
};
