#include "gui/windowstyle.h"

#include "gui/amountveil.h"
#include "gui/controlpainter.h"

#include <QPainter>
#include <QStyleFactory>
#include <QWidget>

WindowStyle::WindowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return ControlPainter::drawButton(*button, painter, widget);
        }
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            return ControlPainter::drawField(*option, painter, widget);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return ControlPainter::drawCheck(*option, painter);
    case PE_IndicatorRadioButton:
        return ControlPainter::drawRadio(*option, painter);
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            return ControlPainter::drawItemRow(*item, painter);
        }
        break;
    case PE_PanelItemViewItem:
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
        if (element == PE_FrameFocusRect && (option->state & State_KeyboardFocusChange)) {
            painter->save();
            ControlPainter::drawBox(QRectF(option->rect), Qt::transparent,
                                    QPen(option->palette.color(QPalette::Link), ControlPainter::focusWidth), painter);
            painter->restore();
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (ControlPainter::drawRowLabel(*button, painter, widget)
                || ControlPainter::drawIconLabel(*button, painter, widget)) {
                return;
            }
            QStyleOptionButton inked(*button);
            inked.palette.setColor(QPalette::ButtonText, ControlPainter::buttonInk(*button, widget));
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
    }
    if (element == CE_ItemViewItem && AmountVeil::isDown()) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem hidden(*item);
            hidden.text = AmountVeil::veiled(item->text);
            return QProxyStyle::drawControl(element, &hidden, painter, widget);
        }
    }
    if (element == CE_HeaderEmptyArea && !(option->state & State_Horizontal)) {
        return painter->fillRect(option->rect, themeColors(option->palette).card);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        QStyleOptionHeader header;
        header.rect = option->rect;
        header.palette = option->palette;
        return ControlPainter::drawHeaderSection(header, painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo) {
        ControlPainter::drawField(*combo, painter, widget);
        const QRect arrow(combo->rect.right() - 28, combo->rect.top(), 24, combo->rect.height());
        return ControlPainter::drawChevron(arrow, themeColors(combo->palette).mutedText, painter);
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && slider) {
        const QRect handle = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        return ControlPainter::drawScrollBar(*slider, painter, handle);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 32 + ControlPainter::iconGap / 2,
                qMax(ControlPainter::controlHeight, size.height() + 8)};
    case CT_ComboBox:
        return {base.width() + 16, ControlPainter::controlHeight};
    case CT_LineEdit:
        return {base.width(), qMax(ControlPainter::controlHeight, base.height())};
    case CT_MenuItem:
        return {base.width() + 16, qMax(base.height(), 28)};
    default:
        return base;
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LineEditIconMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        return rect.adjusted(6, 0, -6, 0);
    }
    return rect;
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(10, 2, -28, -2); // as a line edit's text, up to the arrow
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const bool isHorizontal = slider->orientation == Qt::Horizontal;
    const int length = isHorizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int extent =
        range <= 0 ? length : qMax(32, int(qint64(length) * slider->pageStep / (range + slider->pageStep)));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - extent,
                                              slider->upsideDown);
    const auto along = [&](int from, int size) {
        return isHorizontal ? QRect(from, 0, size, slider->rect.height()) : QRect(0, from, slider->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, extent);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + extent, length - start - extent);
    default:
        return {};
    }
}
