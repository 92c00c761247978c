#include "gui/rowdelegate.h"

#include "gui/tableheader.h"
#include "gui/theme.h"

#include <QPainter>

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    }
    QStyleOptionViewItem padded(option);
    padded.rect.adjust(TableHeader::padding, 0, -TableHeader::padding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      themeColors(option.palette).hairline);
}
