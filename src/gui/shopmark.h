#pragma once

#include "core/profile.h"

#include <QIcon>
#include <QPalette>

// A disc in the shop's colour; a ring for a shop without one.
QIcon shopMark(ProfileColor color, const QPalette &palette, qreal scale);

// Whether the shop is told apart from others at all: it has a name, a colour, or is not the first one.
bool isMarked(const Profile &profile);
