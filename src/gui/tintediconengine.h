#pragma once

#include "gui/theme.h"

#include <QIconEngine>

// Draws one SVG file in one colour of the current theme. Nothing is read before the first paint.
class TintedIconEngine : public QIconEngine
{
public:
    enum class Ground { Surface, Solid };

    TintedIconEngine(QString name, Tone tone, Ground ground) : m_name(std::move(name)), m_tone(tone), m_ground(ground)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Tone m_tone;
    Ground m_ground;
};
