#include "lists/sourcerecords.h"

QStringList SourceRecords::at(qsizetype index) const
{
    RecordReader reader(QByteArrayView(m_text.utf8).sliced(m_offsets[index]), m_text.separator);
    QStringList cells;
    if (reader.next() == RecordReader::Step::Record) {
        for (const Cell &cell : reader.cells()) {
            cells.append(cell.text());
        }
    }
    return cells;
}
