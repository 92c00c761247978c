#include "gui/fieldnote.h"

#include "gui/icons.h"

#include <QPainter>
#include <QVariant>

namespace {

constexpr int iconSize = 14;
constexpr int gapBelow = 8; // to the label of the next field

} // namespace

FieldNote::FieldNote(QWidget *parent) : ToneLabel(parent)
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.92);
    setFont(small);
    setWordWrap(true);
    setMinimumHeight(fontMetrics().height() + 2 + gapBelow);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setContentsMargins(0, 0, 0, gapBelow);
}

void FieldNote::setHint(const QString &hint)
{
    m_hint = hint;
    showText();
}

void FieldNote::setError(const QString &error)
{
    m_error = error;
    showText();
}

void FieldNote::showText()
{
    const bool isWrong = !m_error.isEmpty();
    setTone(isWrong ? Tone::Danger : Tone::Neutral);
    setContentsMargins(isWrong ? iconSize + 6 : 0, 0, 0, gapBelow);
    setText(isWrong ? m_error : m_hint);
    if (m_field) {
        m_field->setProperty("tone", isWrong ? QStringLiteral("danger") : QString());
        m_field->setAccessibleDescription(text());
        m_field->update();
    }
}

void FieldNote::paintEvent(QPaintEvent *event)
{
    ToneLabel::paintEvent(event);
    if (!m_error.isEmpty()) {
        QPainter painter(this);
        const int top = (fontMetrics().height() - iconSize) / 2 + 1;
        painter.drawPixmap(0, top,
                           Icons::picture(QStringLiteral("circle-alert"), toneColors(palette(), Tone::Danger).ink,
                                          iconSize, devicePixelRatioF()));
    }
}
