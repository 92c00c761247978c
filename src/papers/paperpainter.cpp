#include "papers/paperpainter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTextOption>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

constexpr qreal footMm = 12;
constexpr qreal lineGapMm = 1.2;
constexpr qreal columnGapMm = 2.5;
constexpr qreal cellPoints = 8;
constexpr qreal leastPoints = 4.5;
constexpr qreal labelShare = 0.28;
constexpr qreal pictureMm = 34;

constexpr QColor textInk(0x1a, 0x1d, 0x23);
constexpr QColor mutedInk(0x5b, 0x64, 0x74);
constexpr QColor lineInk(0xc9, 0xce, 0xd6);
constexpr QColor noticeInk(0x9a, 0x34, 0x12);

// Long words, such as addresses, are broken; others are not.
QTextOption wrapped(Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

PaperPainter::PaperPainter(QPagedPaintDevice &device, QString footer)
    : m_device(device), m_painter(&device), m_footer(std::move(footer))
{
    if (isActive()) {
        m_area = QRectF(0, 0, m_painter.viewport().width(), m_painter.viewport().height() - mm(footMm));
        beginPage();
    }
}

qreal PaperPainter::mm(qreal length) const
{
    return length / 25.4 * m_device.logicalDpiX();
}

QFont PaperPainter::fontOf(qreal points, bool isBold, bool isFixed) const
{
    QFont font = QFontDatabase::systemFont(isFixed ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont);
    font.setPointSizeF(points);
    font.setBold(isBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05); // no ligatures: what is selected is copied letter by letter
    return {font, &m_device};
}

qreal PaperPainter::heightOf(const QString &text, const QFont &font, qreal width)
{
    m_painter.setFont(font);
    const qreal line = QFontMetricsF(font, &m_device).height();
    return std::max(line, m_painter.boundingRect(QRectF(0, 0, width, 1e6), text, wrapped()).height());
}

void PaperPainter::write(const QRectF &place, const QString &text, const Style &style)
{
    m_painter.setFont(style.font);
    m_painter.setPen(style.ink == Ink::Muted ? mutedInk : textInk);
    m_painter.drawText(place, text, wrapped(style.alignment));
}

// A piece that is higher than a page begins on a page of its own and is cut at its foot.
void PaperPainter::reserve(qreal height)
{
    if (m_top + height <= m_area.bottom() || m_top <= m_area.top()) {
        return;
    }
    m_device.newPage();
    beginPage();
    drawTitles();
}

void PaperPainter::beginPage()
{
    ++m_page;
    m_top = m_area.top();
    drawFooter();
}

void PaperPainter::drawFooter()
{
    const QFont font = fontOf(8);
    const QRectF foot(m_area.left(), m_area.bottom() + mm(footMm / 2), m_area.width(), mm(footMm / 2));
    write(foot, m_footer, {font, Ink::Muted});
    write(foot, QString::number(m_page), {font, Ink::Muted, Qt::AlignRight});
}

void PaperPainter::drawBlock(const QString &text, const QFont &font, qreal gap)
{
    const qreal height = heightOf(text, font, m_area.width());
    reserve(height);
    write(QRectF(m_area.left(), m_top, m_area.width(), height), text, {font});
    m_top += height + mm(gap);
}

void PaperPainter::drawTitle(const QString &text)
{
    drawBlock(text, fontOf(20, true), 4);
}

void PaperPainter::drawHeading(const QString &text)
{
    m_top += mm(4);
    drawBlock(text, fontOf(12, true), 2);
}

void PaperPainter::drawText(const QString &text)
{
    drawBlock(text, fontOf(9.5), 2);
}

void PaperPainter::drawNotice(const QString &text)
{
    const QFont font = fontOf(10, true);
    const qreal inset = mm(3);
    const qreal height = heightOf(text, font, m_area.width() - 2 * inset) + 2 * inset;
    reserve(height);
    const QRectF frame(m_area.left(), m_top, m_area.width(), height);
    m_painter.setPen(QPen(noticeInk, mm(0.4)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(frame);
    m_painter.setFont(font);
    m_painter.drawText(frame.adjusted(inset, inset, -inset, -inset), text, wrapped());
    m_top += height + mm(4);
}

void PaperPainter::drawField(const QString &label, const QString &value, bool isFixed)
{
    const QFont labelFont = fontOf(9.5);
    const QFont valueFont = fontOf(9.5, false, isFixed);
    const qreal labelWidth = m_area.width() * labelShare;
    const qreal valueWidth = m_area.width() - labelWidth;
    const qreal height =
        std::max(heightOf(label, labelFont, labelWidth - mm(2)), heightOf(value, valueFont, valueWidth));
    reserve(height);
    write(QRectF(m_area.left(), m_top, labelWidth - mm(2), height), label, {labelFont, Ink::Muted});
    const qreal lower = QFontMetricsF(labelFont, &m_device).ascent() - QFontMetricsF(valueFont, &m_device).ascent();
    write(QRectF(m_area.left() + labelWidth, m_top + lower, valueWidth, height), value, {valueFont});
    m_top += height + mm(2);
}

void PaperPainter::drawPicture(const QImage &picture, const QString &text)
{
    const qreal side = mm(pictureMm);
    reserve(side);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter.drawImage(QRectF(m_area.left(), m_top, side, side), picture);
    const qreal left = side + mm(4);
    write(QRectF(m_area.left() + left, m_top, m_area.width() - left, side), text,
          {fontOf(9.5), Ink::Text, Qt::AlignLeft | Qt::AlignVCenter});
    m_top += side + mm(2);
}

void PaperPainter::beginTable(const QList<PaperColumn> &columns)
{
    m_columns = columns;
    reserve(mm(16)); // no titles alone at a page's foot
    if (m_top > m_area.top()) {
        drawTitles();
    }
}

void PaperPainter::drawTitles()
{
    if (m_columns.isEmpty()) {
        return;
    }
    QStringList titles;
    for (const PaperColumn &column : std::as_const(m_columns)) {
        titles.append(column.title);
    }
    drawCells(titles, true);
}

void PaperPainter::drawRow(const QStringList &cells)
{
    drawCells(cells, false);
}

// Figures are never broken: a decimal in two lines reads as two. They get smaller until they fit.
QFont PaperPainter::cellFont(const PaperColumn &column, const QString &text, qreal width, bool isTitle) const
{
    qreal points = cellPoints;
    QFont font = fontOf(points, isTitle, column.isFixed && !isTitle);
    if (column.alignment.testFlag(Qt::AlignRight) && !isTitle) {
        while (points > leastPoints && QFontMetricsF(font, &m_device).horizontalAdvance(text) > width) {
            points -= 0.5;
            font = fontOf(points, false, column.isFixed);
        }
    }
    return font;
}

void PaperPainter::drawCells(const QStringList &cells, bool isTitle)
{
    const qreal shares = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                                         [](qreal sum, const PaperColumn &column) { return sum + column.share; });
    const qreal lineGap = mm(lineGapMm);
    const qreal columnGap = mm(columnGapMm);
    const qsizetype count = std::min(cells.size(), m_columns.size());
    QList<QRectF> places;
    QList<QFont> fonts;
    qreal left = m_area.left();
    qreal height = 0;
    for (qsizetype index = 0; index < count; ++index) {
        const qreal width = (m_area.width() + columnGap) * m_columns.at(index).share / shares;
        places.append(QRectF(left, 0, width - columnGap, 0));
        left += width;
        fonts.append(cellFont(m_columns.at(index), cells.at(index), width - columnGap, isTitle));
        height = std::max(height, heightOf(cells.at(index), fonts.constLast(), width - columnGap));
    }
    if (!isTitle) {
        reserve(height + lineGap);
    }
    for (qsizetype index = 0; index < count; ++index) {
        const QRectF place(places.at(index).left(), m_top, places.at(index).width(), height);
        write(place, cells.at(index), {fonts.at(index), Ink::Text, m_columns.at(index).alignment});
    }
    m_top += height + lineGap;
    m_painter.setPen(QPen(lineInk, mm(isTitle ? 0.3 : 0.1)));
    m_painter.drawLine(QPointF(m_area.left(), m_top - lineGap / 2), QPointF(m_area.right(), m_top - lineGap / 2));
}
