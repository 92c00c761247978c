#pragma once

#include "gui/statetone.h"

#include <QStyleOptionViewItem>

// How a cell of a table is drawn, for delegates that show payouts.
namespace CellLook {

constexpr int iconSize = 16;

// The text in this colour, selected or not.
void setInk(QStyleOptionViewItem &option, const QColor &color);
// The icon before the text.
void decorate(QStyleOptionViewItem &option, const QIcon &icon);
// A state by its icon and colour.
void showState(QStyleOptionViewItem &option, const StateLook &look);

} // namespace CellLook
