#include "models/cellblock.h"

#include <algorithm>

namespace {

constexpr QChar quote = u'"';

bool endsCell(QChar character)
{
    return character == u'\t' || character == u'\n' || character == u'\r';
}

// Takes one cell after another from a text.
class CellReader
{
public:
    explicit CellReader(QStringView text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_place >= m_text.size(); }

    QString takeCell()
    {
        if (!isAtEnd() && m_text.at(m_place) == quote) {
            if (const qsizetype end = closingQuote(); end > 0) {
                QString cell = m_text.mid(m_place + 1, end - m_place - 1).toString();
                m_place = end + 1;
                return cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
            }
        }
        const auto end = std::find_if(m_text.begin() + m_place, m_text.end(), endsCell);
        const qsizetype start = std::exchange(m_place, end - m_text.begin());
        return m_text.mid(start, m_place - start).toString();
    }

    bool takeTab() { return take(u'\t'); }

    void takeLineEnd()
    {
        if (!take(u'\r') || (!isAtEnd() && m_text.at(m_place) == u'\n')) {
            take(u'\n');
        }
    }

private:
    bool take(QChar character)
    {
        const bool isNext = !isAtEnd() && m_text.at(m_place) == character;
        m_place += isNext ? 1 : 0;
        return isNext;
    }

    // The quotation mark that ends the cell which begins with one, or -1.
    [[nodiscard]] qsizetype closingQuote() const
    {
        qsizetype place = m_text.indexOf(quote, m_place + 1);
        while (place > 0 && place + 1 < m_text.size() && m_text.at(place + 1) == quote) {
            place = m_text.indexOf(quote, place + 2);
        }
        return place > 0 && (place + 1 == m_text.size() || endsCell(m_text.at(place + 1))) ? place : -1;
    }

    QStringView m_text;
    qsizetype m_place = 0;
};

bool isPlain(const QString &cell)
{
    return !cell.startsWith(quote) && std::none_of(cell.begin(), cell.end(), endsCell);
}

QString quoted(const QString &cell)
{
    return quote + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + quote;
}

} // namespace

CellBlock CellBlock::fromText(const QString &text)
{
    CellBlock block;
    CellReader reader(text);
    while (!reader.isAtEnd()) {
        block.m_starts.append(block.m_cells.size());
        do {
            block.m_cells.append(reader.takeCell());
        } while (reader.takeTab());
        reader.takeLineEnd();
        block.m_columnCount = std::max(block.m_columnCount, int(block.m_cells.size() - block.m_starts.last()));
    }
    return block;
}

QString CellBlock::toText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; hasCell(row, column); ++column) {
            const QString &cell = m_cells.at(m_starts.at(row) + column);
            text += column > 0 ? QStringView(u"\t") : QStringView();
            text += isPlain(cell) ? cell : quoted(cell);
        }
        text += u'\n';
    }
    return text;
}

void CellBlock::addRow(const QStringList &cells)
{
    m_starts.append(m_cells.size());
    m_cells.append(cells);
    m_columnCount = std::max(m_columnCount, int(cells.size()));
}

QString CellBlock::at(int row, int column) const
{
    return hasCell(row, column) ? m_cells.at(m_starts.at(row) + column) : QString();
}

bool CellBlock::hasCell(int row, int column) const
{
    const qsizetype end = row + 1 < m_starts.size() ? m_starts.at(row + 1) : m_cells.size();
    return column >= 0 && m_starts.at(row) + column < end;
}
