#pragma once

#include "gui/theme.h"

#include <QIcon>

// The icons of the window: single-colour SVG files, drawn in the colour of a tone when they are first shown, and again
// when the theme changes. A checked button's icon is drawn in the accent colour.
namespace Icons {

// name: the file's name in resources/icons without ".svg". Neutral follows the text colour.
QIcon icon(const QString &name, Tone tone = Tone::Neutral);
// The same in the colour that stands on a solid tone (white on a primary button).
QIcon iconOnSolid(const QString &name);
// One picture at this size, for labels.
QPixmap picture(const QString &name, const QColor &ink, int size, qreal scale);

} // namespace Icons
