#include "gui/shopmark.h"

#include "gui/theme.h"

#include <QPainter>
#include <QPixmap>

namespace {

constexpr int markSize = 16;
constexpr qreal lineWidth = 1.5;

} // namespace

QIcon shopMark(ProfileColor color, const QPalette &palette, qreal scale)
{
    QPixmap pixmap(QSize(markSize, markSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRing = color == ProfileColor::None;
    painter.setPen(isRing ? QPen(themeColors(palette).mutedText, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(shopColors(color).solid));
    painter.drawEllipse(QRectF(2, 2, markSize - 4, markSize - 4));
    painter.end();
    return QIcon(pixmap);
}

bool isMarked(const Profile &profile)
{
    return !profile.name.isEmpty() || profile.color != ProfileColor::None || profile.id != Profile().id;
}
