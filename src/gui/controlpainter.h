#pragma once

#include "gui/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

// How the controls of WindowStyle are drawn. Lengths are in logical pixels.
namespace ControlPainter {

constexpr qreal cornerRadius = 6;
constexpr int controlHeight = 36;
constexpr int iconGap = 8; // between a button's icon and its text
constexpr int focusWidth = 2;

void drawButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
// The text colour of a push button of this kind and state.
QColor buttonInk(const QStyleOptionButton &option, const QWidget *widget);
// Icon and text from the left: for the entries of the navigation. False when the button is of another kind.
// A button's icon and text beside each other; false when it has not both.
bool drawIconLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
bool drawRowLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawField(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawCheck(const QStyleOption &option, QPainter *painter);
void drawRadio(const QStyleOption &option, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter);
void drawItemRow(const QStyleOptionViewItem &option, QPainter *painter);
void drawChevron(const QRect &rect, const QColor &ink, QPainter *painter);
// A rounded rectangle whose line lies inside rect, crisp at any scale.
void drawBox(const QRectF &rect, const QColor &fill, const QPen &line, QPainter *painter);

} // namespace ControlPainter
