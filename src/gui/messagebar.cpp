#include "gui/messagebar.h"

#include "gui/controlpainter.h"
#include "gui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int iconSize = 20;

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return QStringLiteral("circle-check");
    case Tone::Warning:
        return QStringLiteral("triangle-alert");
    case Tone::Danger:
        return QStringLiteral("circle-x");
    case Tone::Doubt:
        return QStringLiteral("circle-help");
    case Tone::Practice:
        return QStringLiteral("flask-conical");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return QStringLiteral("info");
}

QLabel *makeLine(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_titleLabel(makeLine(this)),
      m_textLabel(makeLine(this)),
      m_lines(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_titleLabel->setFont(strong);
    m_lines->setSpacing(4);
    m_lines->addWidget(m_titleLabel);
    m_lines->addWidget(m_textLabel);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + iconSize + 12, 12, 12, 12);
    row->setSpacing(16);
    row->addLayout(m_lines, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignVCenter);
}

void MessageBar::setMessage(Tone tone, const QString &title, const QString &text)
{
    m_tone = tone;
    m_titleLabel->setText(title);
    m_textLabel->setText(text);
    m_textLabel->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

QString MessageBar::title() const
{
    return m_titleLabel->text();
}

QString MessageBar::text() const
{
    return m_textLabel->text();
}

QPushButton *MessageBar::addButton(const QString &label)
{
    auto *button = new QPushButton(label, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void MessageBar::addBelow(QWidget *widget)
{
    m_lines->addWidget(widget);
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    const ToneColors &colors = toneColors(palette(), m_tone);
    QPainter painter(this);
    ControlPainter::drawBox(QRectF(contentsRect()), colors.surface, QPen(colors.line, 1), &painter);
    const int lineHeight = m_titleLabel->fontMetrics().height();
    const int top = m_titleLabel->y() + (lineHeight - iconSize) / 2;
    painter.drawPixmap(16, top, Icons::picture(iconName(m_tone), colors.ink, iconSize, devicePixelRatioF()));
}
