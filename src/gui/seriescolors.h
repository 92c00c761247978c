#pragma once

#include "gui/theme.h"

#include <array>

// The colours of the parts of a picture, told apart by the colour-blind too, each at least 3:1 on a card; the last one is for
// all others.
using SeriesColors = std::array<QColor, 7>;

const SeriesColors &seriesColors(Shade shade);
