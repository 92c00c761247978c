#pragma once

#include "core/profile.h"

#include <QColor>
#include <QPalette>

// The two looks of the window. Every colour of the program stands in theme.cpp, nowhere else.
enum class Shade { Light, Dark };

// What a coloured part says. Doubt is neither a warning nor a failure: nobody knows yet.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Doubt, Practice };

// How a tone is drawn: ink (text, icon) on surface or on the page, a line around it, and solid with onSolid text.
struct ToneColors {
    QColor ink;
    QColor surface;
    QColor line;
    QColor solid;
    QColor onSolid;
};

// The colours that are no palette role of Qt's own.
struct ThemeColors {
    QColor page; // behind everything
    QColor sidebar;
    QColor card; // a raised surface
    QColor text;
    QColor mutedText; // still at least 4.5:1 on page, card and sidebar
    QColor hairline; // between parts
    QColor fieldLine; // around what can be edited: at least 3:1
    QColor field;
    QColor hover;
    QColor pressed;
};

const ThemeColors &themeColors(Shade shade);
const ToneColors &toneColors(Shade shade, Tone tone);
// How a shop's colour is drawn, in both looks; neutral for none.
const ToneColors &shopColors(ProfileColor color);
QPalette themePalette(Shade shade);

// The look a widget has now, read from its own palette, so that nothing global is needed.
Shade shadeOf(const QPalette &palette);

inline const ThemeColors &themeColors(const QPalette &palette)
{
    return themeColors(shadeOf(palette));
}
inline const ToneColors &toneColors(const QPalette &palette, Tone tone)
{
    return toneColors(shadeOf(palette), tone);
}
