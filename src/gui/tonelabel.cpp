#include "gui/tonelabel.h"

#include <QEvent>

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    applyTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTone();
    }
}

void ToneLabel::applyTone()
{
    const QColor ink = toneColors(palette(), m_tone).ink;
    if (palette().color(QPalette::WindowText) != ink) {
        QPalette changed;
        changed.setColor(QPalette::WindowText, ink);
        setPalette(changed);
    }
}
