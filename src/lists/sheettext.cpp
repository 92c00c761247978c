#include "lists/sheettext.h"

#include <QLocale>

void SheetText::moveTo(int row, int column)
{
    m_isImpossible |= row < m_row || row > mostRows || column > mostColumns || (row == m_row && column < m_column);
    m_isFilled &= row == m_row && column == m_column;
    m_row = row;
    m_column = column;
}

void SheetText::addText(const QString &text)
{
    if (text.isEmpty() || !startCell()) {
        return;
    }
    QByteArray quoted = text.toUtf8();
    quoted.replace("\"", "\"\"");
    m_text += '"' + quoted + '"';
}

void SheetText::addNumber(double number)
{
    if (startCell()) {
        m_text += QByteArray::number(number, 'f', QLocale::FloatingPointShortest);
    }
}

void SheetText::repeatRow()
{
    if (m_writtenRow == m_row && !m_isImpossible && !isTooLarge()) {
        const QByteArray row = m_text.sliced(m_rowStart);
        m_text += '\n';
        m_rowStart = m_text.size();
        m_text += row;
        ++m_writtenRow;
    }
    moveTo(m_row + 1, m_column);
}

// Line ends and separators up to the cell; false when nothing may be written.
bool SheetText::startCell()
{
    m_isImpossible |= m_isFilled;
    if (m_isImpossible || isTooLarge()) {
        return false;
    }
    m_isFilled = true;
    if (m_row > m_writtenRow) {
        m_text.append(m_row - m_writtenRow, '\n');
        m_rowStart = m_text.size();
        m_writtenRow = m_row;
        m_writtenColumn = 1;
    }
    m_text.append(m_column - m_writtenColumn, ',');
    m_writtenColumn = m_column;
    return true;
}
