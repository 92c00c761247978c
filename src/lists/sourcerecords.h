#pragma once

#include "lists/recordreader.h"

#include <QList>
#include <QStringList>

// A list's own text as UTF-8. A spreadsheet's is its sheet, a line for each row of it, with texts in quotes and numbers
// bare.
struct ListText {
    QByteArray utf8;
    char separator = ',';
    RecordReader::Count count = RecordReader::Count::Lines; // Records: of a sheet

    [[nodiscard]] bool isSheet() const { return count == RecordReader::Count::Records; }
};

// The records behind a list's recipients with all their columns, for a file that repeats them. Keeps the text once and
// four bytes a record.
class SourceRecords
{
public:
    SourceRecords() = default;
    explicit SourceRecords(ListText text) : m_text(std::move(text)) {}

    void append(qsizetype offset) { m_offsets.append(quint32(offset)); }
    void squeeze() { m_offsets.squeeze(); }

    [[nodiscard]] const ListText &text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_offsets.size(); }
    // The cells as the list has them, quotes resolved.
    [[nodiscard]] QStringList at(qsizetype index) const;

private:
    ListText m_text;
    QList<quint32> m_offsets;
};
