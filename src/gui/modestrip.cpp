#include "gui/modestrip.h"

#include "gui/shopmark.h"
#include "words/plaintext.h"
#include "words/practicewords.h"
#include "words/profilewords.h"

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
    m_shop = isMarked(*mode.shop) ? shopName(*mode.shop) : QString();
    m_shopColor = mode.shop->color;
    setAccessibleName(m_shop.isEmpty() ? m_text : tr("Shop: %1. %2").arg(m_shop, m_text));
    setVisible(!m_text.isEmpty() || !m_shop.isEmpty());
    updateGeometry();
    update();
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
    QPainter painter(this);
    QRect rest = rect();
    paintShop(painter, rest);
    if (m_text.isEmpty()) {
        return;
    }
    const ToneColors &colors = toneColors(palette(), m_tone);
    painter.setClipRect(rest);
    painter.fillRect(rest, colors.solid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 26), 8));
    for (int start = -height(); start < width(); start += 24) {
        painter.drawLine(start, height() + 4, start + height() + 8, -4);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.onSolid);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, rest.width() - 32);
    painter.drawText(rest.adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

// The whole strip when there is nothing else to say, else its right end. Leaves the rest.
void ModeStrip::paintShop(QPainter &painter, QRect &rest) const
{
    if (m_shop.isEmpty()) {
        return;
    }
    const ToneColors &colors = shopColors(m_shopColor);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const int most = m_text.isEmpty() ? width() : width() / 3;
    const QString shown = painter.fontMetrics().elidedText(m_shop, Qt::ElideRight, most - 32);
    const int taken = m_text.isEmpty() ? width() : painter.fontMetrics().horizontalAdvance(shown) + 32;
    const QRect place(width() - taken, 0, taken, height());
    painter.fillRect(place, colors.solid);
    painter.setPen(colors.onSolid);
    painter.drawText(place.adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    rest.setRight(place.left() - 1);
}

QString titleMark(const RunMode &mode)
{
    QString mark;
    if (mode.isPractice) {
        mark = ModeStrip::tr("[Practice] ");
    } else if (!mode.api.isProduction()) {
        mark = QStringLiteral("[%1] ").arg(plainText(mode.api.base().host()));
    }
    return isMarked(*mode.shop) ? QStringLiteral("%1[%2] ").arg(mark, shopName(*mode.shop)) : mark;
}
