#include "gui/tableheader.h"

#include "gui/theme.h"

#include <QPainter>

TableHeader::TableHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (orientation() == Qt::Vertical) {
        option->palette.setColor(QPalette::ButtonText, themeColors(palette()).mutedText);
    }
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors &colors = themeColors(palette());
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(padding, 0, -padding, 0), logicalIndex);
    painter->restore();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colors.hairline);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(2 * padding, 0);
}
