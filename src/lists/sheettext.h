#pragma once

#include "core/listfault.h"

#include <QByteArray>
#include <QString>

// One sheet of a spreadsheet, its cells as text: a line for each row, texts in quotes and numbers bare.
struct Sheet {
    QString name;
    QByteArray text; // UTF-8, separated by commas; empty for a sheet without content
};

// Most sheets of one file.
constexpr qsizetype mostSheets = 1000;

// Collects the cells of a sheet as they come, from the first row and column on. Nothing is written for an empty text.
class SheetText
{
public:
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;
    static constexpr qsizetype mostBytes = 512 * 1024 * 1024;

    // Both count from 1, and are never less than before.
    void moveTo(int row, int column);

    void addText(const QString &text);
    // The shortest decimal that stands for this number.
    void addNumber(double number);
    // The row that is being collected once more, in the next row.
    void repeatRow();

    // A cell out of order or there twice, or beyond what a sheet can hold.
    [[nodiscard]] bool isImpossible() const { return m_isImpossible; }
    [[nodiscard]] bool isTooLarge() const { return m_text.size() > mostBytes; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    bool startCell();

    QByteArray m_text;
    int m_row = 1; // where the next cell goes
    int m_column = 1;
    int m_writtenRow = 1; // where the text ends
    int m_writtenColumn = 1;
    qsizetype m_rowStart = 0; // in the text
    bool m_isFilled = false; // the cell where the next one goes
    bool m_isImpossible = false;
};
