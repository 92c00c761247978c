#include "gui/balancedelegate.h"

#include "gui/celllook.h"
#include "gui/coinpicture.h"
#include "models/balancemodel.h"

namespace {

constexpr int coinSize = 20;

}

void BalanceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the row shows where one is
    if (index.column() == BalanceModel::CurrencyColumn) {
        const qreal scale = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->font.setWeight(QFont::DemiBold);
        option->decorationSize = QSize(coinSize, coinSize);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(coinPicture(index.data(BalanceModel::CurrencyRole).toString(), coinSize, scale,
                                         option->palette.color(QPalette::Base)));
    }
    if (index.column() == BalanceModel::ChainColumn) {
        CellLook::setInk(*option, themeColors(option->palette).mutedText);
    }
}
