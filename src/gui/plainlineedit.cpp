#include "gui/plainlineedit.h"

#include "gui/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace {

constexpr int noLimit = 16 * 1024 * 1024; // Qt's own default cuts a paste at 32767 without a word

} // namespace

PlainLineEdit::PlainLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(noLimit);
}

void PlainLineEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    setTextMargins(0, 0, suffix.isEmpty() ? 0 : fontMetrics().horizontalAdvance(suffix) + 8, 0);
    update();
}

void PlainLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_suffix.isEmpty()) {
        QPainter painter(this);
        painter.setPen(themeColors(palette()).mutedText);
        painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                         m_suffix);
    }
}

void PlainLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        Q_EMIT left();
    }
}
