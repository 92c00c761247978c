#include "gui/controlpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

namespace {

enum class ButtonKind { Framed, Primary, Danger, Quiet, Row };

ButtonKind kindOf(const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    if (kind == QLatin1String("primary")) {
        return ButtonKind::Primary;
    }
    if (kind == QLatin1String("danger")) {
        return ButtonKind::Danger;
    }
    if (kind == QLatin1String("quiet")) {
        return ButtonKind::Quiet;
    }
    return kind == QLatin1String("row") ? ButtonKind::Row : ButtonKind::Framed;
}

struct ButtonColors {
    QColor fill;
    QColor line;
    QColor ink;
};

ButtonColors solidColors(const QStyleOptionButton &option, Tone tone)
{
    const ToneColors &colors = toneColors(option.palette, tone);
    QColor fill = colors.solid;
    if (option.state & QStyle::State_Sunken) {
        fill = fill.darker(116);
    } else if (option.state & QStyle::State_MouseOver) {
        fill = fill.darker(107);
    }
    return {fill, Qt::transparent, colors.onSolid};
}

ButtonColors plainColors(const QStyleOptionButton &option, bool isFramed)
{
    const ThemeColors &colors = themeColors(option.palette);
    QColor fill = isFramed ? colors.card : QColor(Qt::transparent);
    if (option.state & QStyle::State_Sunken) {
        fill = colors.pressed;
    } else if (option.state & QStyle::State_MouseOver) {
        fill = colors.hover;
    }
    return {fill, isFramed ? colors.fieldLine : QColor(Qt::transparent),
            isFramed ? colors.text : option.palette.color(QPalette::Link)};
}

ButtonColors rowColors(const QStyleOptionButton &option)
{
    ButtonColors colors = plainColors(option, false);
    colors.ink = themeColors(option.palette).text;
    if (option.state & QStyle::State_On) {
        const ToneColors &accent = toneColors(option.palette, Tone::Accent);
        colors = {accent.surface, Qt::transparent, accent.ink};
    }
    return colors;
}

ButtonColors disabledColors(const QStyleOptionButton &option, ButtonKind kind)
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isFlat = kind == ButtonKind::Quiet || kind == ButtonKind::Row;
    return {isFlat ? QColor(Qt::transparent) : colors.hover, isFlat ? QColor(Qt::transparent) : colors.hairline,
            option.palette.color(QPalette::Disabled, QPalette::ButtonText)};
}

ButtonColors buttonColors(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    if (!(option.state & QStyle::State_Enabled)) {
        return disabledColors(option, kind);
    }
    switch (kind) {
    case ButtonKind::Primary:
        return solidColors(option, Tone::Accent);
    case ButtonKind::Danger:
        return solidColors(option, Tone::Danger);
    case ButtonKind::Row:
        return rowColors(option);
    case ButtonKind::Quiet:
        return plainColors(option, false);
    case ButtonKind::Framed:
        break;
    }
    ButtonColors colors = plainColors(option, true);
    if (option.state & QStyle::State_On) {
        const ToneColors &accent = toneColors(option.palette, Tone::Accent);
        colors = {accent.surface, accent.ink, accent.ink};
    }
    return colors;
}

void drawFocus(const QRectF &rect, const QStyleOption &option, QPainter *painter)
{
    const qreal half = ControlPainter::focusWidth / 2.0;
    painter->setPen(QPen(option.palette.color(QPalette::Link), ControlPainter::focusWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), ControlPainter::cornerRadius,
                             ControlPainter::cornerRadius);
}

bool hasShownFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

// The box of a check box or radio button: fill, line, whether it is on.
void drawIndicator(const QStyleOption &option, QPainter *painter, qreal radius)
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor accent = toneColors(option.palette, Tone::Accent).solid;
    const QColor line = isEnabled ? (isOn ? accent : colors.fieldLine) : colors.hairline;
    const QColor fill = isOn ? (isEnabled ? accent : colors.hairline) : colors.field;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, radius, radius);
}

} // namespace

void ControlPainter::drawBox(const QRectF &rect, const QColor &fill, const QPen &line, QPainter *painter)
{
    const qreal half = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

void ControlPainter::drawButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(option, widget);
    painter->save();
    drawBox(option.rect, colors.fill, colors.line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(colors.line, 1), painter);
    if (hasShownFocus(option)) {
        const bool isSolid = kindOf(widget) == ButtonKind::Primary || kindOf(widget) == ButtonKind::Danger;
        drawFocus(option.rect, option, painter);
        if (isSolid) {
            painter->setPen(QPen(colors.ink, 1));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5), cornerRadius - 2,
                                     cornerRadius - 2);
        }
    }
    painter->restore();
}

QColor ControlPainter::buttonInk(const QStyleOptionButton &option, const QWidget *widget)
{
    return buttonColors(option, widget).ink;
}

bool ControlPainter::drawIconLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    if (option.icon.isNull() || option.text.isEmpty()) {
        return false;
    }
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect icon(QPoint(), option.iconSize);
    icon.moveCenter(option.rect.center());
    icon.moveLeft(option.rect.center().x() - (icon.width() + iconGap + textWidth) / 2);
    const QRect text(icon.right() + 1 + iconGap, option.rect.top(), textWidth + 1, option.rect.height());
    const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, icon), Qt::AlignCenter, mode);
    painter->save();
    painter->setPen(buttonInk(option, widget));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), flags, option.text);
    painter->restore();
    return true;
}

bool ControlPainter::drawRowLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    if (kindOf(widget) != ButtonKind::Row) {
        return false;
    }
    const bool isOn = option.state & QStyle::State_On;
    const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    const QRect icon(QPoint(option.rect.left() + 12, option.rect.center().y() - option.iconSize.height() / 2),
                     option.iconSize);
    option.icon.paint(painter, icon, Qt::AlignCenter, mode, isOn ? QIcon::On : QIcon::Off);
    painter->save();
    QFont font = painter->font();
    font.setWeight(isOn ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(buttonInk(option, widget));
    painter->drawText(option.rect.adjusted(12 + option.iconSize.width() + 12, 0, -8, 0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter->restore();
    return true;
}

void ControlPainter::drawField(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isWrong = widget && widget->property("tone").toString() == QLatin1String("danger");
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    QColor line = isEnabled ? colors.fieldLine : colors.hairline;
    if (isWrong) {
        line = toneColors(option.palette, Tone::Danger).ink;
    } else if (hasFocus) {
        line = option.palette.color(QPalette::Link);
    }
    painter->save();
    drawBox(option.rect, isEnabled ? colors.field : colors.page, QPen(line, hasFocus ? focusWidth : 1), painter);
    painter->restore();
}

void ControlPainter::drawCheck(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    drawIndicator(option, painter, 4);
    if (option.state & QStyle::State_On) {
        const QRectF rect(option.rect);
        QPainterPath tick;
        tick.moveTo(rect.left() + rect.width() * 0.26, rect.top() + rect.height() * 0.53);
        tick.lineTo(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.70);
        tick.lineTo(rect.left() + rect.width() * 0.75, rect.top() + rect.height() * 0.33);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(tick);
    }
    painter->restore();
}

void ControlPainter::drawRadio(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    drawIndicator(option, painter, option.rect.width() / 2.0);
    if (option.state & QStyle::State_On) {
        const qreal inset = option.rect.width() * 0.31;
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::white);
        painter->drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void ControlPainter::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle)
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isHeld = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHeld ? colors.mutedText : colors.fieldLine);
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void ControlPainter::drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter)
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->fillRect(option.rect, colors.card);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.hairline);
}

void ControlPainter::drawItemRow(const QStyleOptionViewItem &option, QPainter *painter)
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, themeColors(option.palette).hover);
    }
}

void ControlPainter::drawChevron(const QRect &rect, const QColor &ink, QPainter *painter)
{
    const QPointF center = QRectF(rect).center();
    QPainterPath path(center + QPointF(-4, -2));
    path.lineTo(center + QPointF(0, 2));
    path.lineTo(center + QPointF(4, -2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}
