#include "gui/busyline.h"

#include "gui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int thickness = 6;
constexpr double part = 0.3; // of the line's length
constexpr int runMs = 1400;

} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_run.setStartValue(0.0);
    m_run.setEndValue(1.0);
    m_run.setDuration(runMs);
    m_run.setLoopCount(-1);
    m_run.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_run, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize BusyLine::sizeHint() const
{
    return {160, thickness};
}

void BusyLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath line;
    line.addRoundedRect(QRectF(rect()), thickness / 2.0, thickness / 2.0);
    painter.setClipPath(line);
    painter.fillPath(line, themeColors(palette()).hairline);
    const double length = width() * part;
    const double left = m_run.currentValue().toDouble() * (width() + length) - length;
    painter.setBrush(toneColors(palette(), Tone::Accent).solid);
    painter.drawRoundedRect(QRectF(left, 0, length, thickness), thickness / 2.0, thickness / 2.0);
}

void BusyLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.start();
}

void BusyLine::hideEvent(QHideEvent *event)
{
    m_run.stop();
    QWidget::hideEvent(event);
}
