#include "gui/statebadge.h"

#include "gui/icons.h"
#include "words/statewords.h"

#include <QPainter>

namespace {

constexpr int iconSize = 14;

} // namespace

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
}

void StateBadge::setRecord(const WithdrawalRecord &record)
{
    setState(stateName(record), lookOf(record));
}

void StateBadge::setState(const QString &text, const StateLook &look)
{
    m_text = text;
    m_look = look;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {8 + iconSize + 6 + fontMetrics().horizontalAdvance(m_text) + 10, fontMetrics().height() + 8};
}

void StateBadge::paintEvent(QPaintEvent * /*event*/)
{
    const ToneColors &colors = toneColors(palette(), m_look.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.drawPixmap(8, (height() - iconSize) / 2,
                       Icons::picture(m_look.iconName, colors.ink, iconSize, devicePixelRatioF()));
    painter.setPen(colors.ink);
    painter.drawText(rect().adjusted(8 + iconSize + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     m_text);
}
