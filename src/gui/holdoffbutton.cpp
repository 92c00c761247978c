#include "gui/holdoffbutton.h"

#include "gui/controlpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

HoldOffButton::HoldOffButton(QWidget *parent) : QPushButton(parent)
{
    setEnabled(false);
    m_ticker.setInterval(std::chrono::milliseconds(25));
    connect(&m_ticker, &QTimer::timeout, this, &HoldOffButton::tick);
    connect(this, &QPushButton::clicked, this, &HoldOffButton::fire);
}

void HoldOffButton::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    tick();
}

void HoldOffButton::holdAgain()
{
    m_hasFired = false;
    if (m_since.isValid()) {
        m_since.start();
        m_ticker.start();
        tick();
    }
}

void HoldOffButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    if (!m_since.isValid()) {
        m_since.start();
        m_ticker.start();
    }
}

void HoldOffButton::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) {
        event->accept();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void HoldOffButton::tick()
{
    const bool isOver = progress() >= 1;
    if (isOver) {
        m_ticker.stop();
    }
    setEnabled(isOver && m_isAllowed && !m_hasFired);
    update();
}

void HoldOffButton::fire()
{
    if (m_hasFired) {
        return;
    }
    m_hasFired = true;
    setEnabled(false);
    Q_EMIT fired();
}

double HoldOffButton::progress() const
{
    if (!m_since.isValid()) {
        return 0;
    }
    return qBound(0.0, double(m_since.elapsed()) / double(qMax<qint64>(1, m_delay.count())), 1.0);
}

void HoldOffButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const double part = progress();
    if (part >= 1 || m_hasFired) {
        return;
    }
    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), ControlPainter::cornerRadius, ControlPainter::cornerRadius);
    painter.setClipPath(shape);
    QColor fill = toneColors(palette(), Tone::Accent).solid;
    fill.setAlphaF(0.35F);
    painter.fillRect(QRectF(0, 0, width() * part, height()), fill);
}
