#include "gui/celllook.h"

#include "gui/icons.h"

void CellLook::setInk(QStyleOptionViewItem &option, const QColor &color)
{
    option.palette.setColor(QPalette::Text, color);
    option.palette.setColor(QPalette::HighlightedText, color);
}

void CellLook::decorate(QStyleOptionViewItem &option, const QIcon &icon)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = icon;
    option.decorationSize = QSize(iconSize, iconSize);
}

void CellLook::showState(QStyleOptionViewItem &option, const StateLook &look)
{
    decorate(option, Icons::icon(look.iconName, look.tone));
    setInk(option, toneColors(option.palette, look.tone).ink);
}
