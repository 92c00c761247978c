#pragma once

#include "gui/theme.h"

#include <array>

// The colours of a picture.
struct SeriesColors {
    std::array<QColor, 7>
        parts; // told apart by the colour-blind too, each at least 3:1 on a card; the last is for all others
    QColor marked; // the part that is pointed at
};

const SeriesColors &seriesColors(Shade shade);
