#include "gui/icons.h"

#include "gui/tintediconengine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

QIcon Icons::icon(const QString &name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone, TintedIconEngine::Ground::Surface));
}

QIcon Icons::iconOnSolid(const QString &name)
{
    return QIcon(new TintedIconEngine(name, Tone::Accent, TintedIconEngine::Ground::Solid));
}

QPixmap Icons::picture(const QString &name, const QColor &ink, int size, qreal scale)
{
    const int side = qMax(1, qRound(size * scale));
    const QString key =
        QStringLiteral("disburse-icon/%1/%2/%3/%4").arg(name, ink.name(QColor::HexArgb)).arg(side).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
