#include "gui/card.h"

#include "gui/controlpainter.h"

#include <QPainter>

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    ControlPainter::drawBox(QRectF(rect()), colors.card, QPen(colors.hairline, 1), &painter);
}
