#pragma once

#include "core/currency.h"

#include <QPixmap>

// A currency's round picture, so that one is told from another at a glance: its coin, and for a token its chain's coin
// small at the lower right. A currency without a picture shows the first letters of its ticker in a colour of its own.
// size: in device-independent pixels; scale: the screen's device pixel ratio; ground: what it stands on.
QPixmap coinPicture(const CurrencyId &id, int size, qreal scale, const QColor &ground);
