#include "gui/currencydelegate.h"

#include "gui/coinpicture.h"
#include "gui/theme.h"
#include "models/currencymodel.h"

#include <QPainter>

namespace {

constexpr int coinSize = 20;

}

void CurrencyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    } else if ((option.state & QStyle::State_MouseOver) && isEnabled) {
        painter->fillRect(option.rect, colors.hover);
    }
    QRect rest = option.rect.adjusted(12, 0, -12, 0);
    painter->setOpacity(isEnabled ? 1 : 0.5);
    painter->drawPixmap(rest.left(), rest.center().y() - coinSize / 2 + 1,
                        coinPicture(index.data(CurrencyModel::IdRole).toString(), coinSize,
                                    painter->device()->devicePixelRatioF(), option.palette.color(QPalette::Base)));
    painter->setOpacity(1);
    rest.setLeft(rest.left() + coinSize + 10);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(isEnabled ? ink : colors.mutedText);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + 8);
    };
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    write(index.data(CurrencyModel::TickerRole).toString(), strong, colors.text);
    write(index.data(CurrencyModel::ChainRole).toString(), option.font, colors.text);
    const QString name = option.fontMetrics.elidedText(index.data(CurrencyModel::NameRole).toString(), Qt::ElideRight,
                                                       rest.width() - 16);
    painter->setFont(option.font);
    painter->setPen(colors.mutedText);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, name);
    painter->restore();
}

QSize CurrencyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {320, option.fontMetrics.height() + 16};
}
