#pragma once

#include <QStringList>

// A block of cells as text, row by row, as the clipboard carries it between spreadsheets. Rows may differ in length.
class CellBlock
{
public:
    // Tab-separated text as LibreOffice, Excel and browsers put it on the clipboard: a cell with a tab, a line break or a
    // quotation mark stands in quotation marks, those inside it twice. Never fails: a quotation mark that is nowhere
    // closed is text. The cells are as they were written, spaces and all.
    static CellBlock fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    void addRow(const QStringList &cells);
    [[nodiscard]] int rowCount() const { return int(m_starts.size()); }
    // Of the longest row.
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    // Empty where the row has no such cell.
    [[nodiscard]] QString at(int row, int column) const;
    [[nodiscard]] bool hasCell(int row, int column) const;

private:
    QStringList m_cells; // all rows in one list: a list for each of 100,000 rows would take longer than reading them
    QList<qsizetype> m_starts; // where each row begins
    int m_columnCount = 0;
};
