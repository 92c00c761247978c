#include "gui/modestrip.h"

#include "words/plaintext.h"
#include "words/practicewords.h"

#include <QPainter>

ModeStrip::ModeStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

void ModeStrip::setMode(const RunMode &mode)
{
    if (mode.isPractice) {
        m_tone = Tone::Practice;
        m_text = practiceNotice();
    } else if (!mode.api.isProduction()) {
        m_tone = Tone::Doubt;
        m_text = tr("Connected to %1, not to Plisio’s own address.").arg(plainText(mode.api.base().host()));
    } else {
        m_text.clear();
    }
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
}

QSize ModeStrip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 32, fontMetrics().height() + 10};
}

QSize ModeStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ModeStrip::paintEvent(QPaintEvent * /*event*/)
{
    const ToneColors &colors = toneColors(palette(), m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), colors.solid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 26), 8));
    for (int start = -height(); start < width(); start += 24) {
        painter.drawLine(start, height() + 4, start + height() + 8, -4);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.onSolid);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 32);
    painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

QString titleMark(const RunMode &mode)
{
    if (mode.isPractice) {
        return ModeStrip::tr("[Practice] ");
    }
    return mode.api.isProduction() ? QString() : QStringLiteral("[%1] ").arg(plainText(mode.api.base().host()));
}
