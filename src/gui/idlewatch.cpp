#include "gui/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setMinutes(int minutes)
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    if (minutes > 0) {
        QCoreApplication::instance()->installEventFilter(this);
        m_timer.start(std::chrono::minutes(minutes));
    }
}

bool IdleWatch::eventFilter(QObject * /*watched*/, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_timer.start();
        break;
    default:
        break;
    }
    return false;
}
