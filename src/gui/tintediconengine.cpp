#include "gui/tintediconengine.h"

#include "gui/icons.h"

#include <QGuiApplication>
#include <QPainter>

QColor TintedIconEngine::ink(QIcon::Mode mode, QIcon::State state) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    }
    if (m_ground == Ground::Solid) {
        return toneColors(palette, m_tone).onSolid;
    }
    if (state == QIcon::On) {
        return toneColors(palette, Tone::Accent).ink;
    }
    return m_tone == Tone::Neutral ? themeColors(palette).mutedText : toneColors(palette, m_tone).ink;
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const int side = qMin(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    painter->drawPixmap(square, Icons::picture(m_name, ink(mode, state), side, scale));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt asks in device pixels, and sets the ratio itself.
    Q_UNUSED(scale)
    return Icons::picture(m_name, ink(mode, state), qMin(size.width(), size.height()), 1);
}
