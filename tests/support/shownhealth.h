#pragma once

#include "gui/keyhealthbar.h"

#include <QPushButton>

#include <algorithm>

// Whether a page tells of the key's health, and is not asking for it.
inline bool isHealthSaid(const QWidget &page)
{
    const QList<KeyHealthBar *> bars = page.findChildren<KeyHealthBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const KeyHealthBar *bar) {
        const auto buttons = bar->findChildren<QPushButton *>();
        return bar->isVisible() && !bar->title().isEmpty()
            && std::all_of(buttons.begin(), buttons.end(),
                           [](const QPushButton *button) { return button->isEnabled(); });
    });
}
