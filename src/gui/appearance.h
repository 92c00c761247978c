#pragma once

#include "gui/theme.h"
#include "gui/windowsettings.h"

// Gives the application its style, palette and font, and changes the look while it runs. Made once, in app, before the
// first window.
class Appearance
{
public:
    // Sets style, font and the look that was chosen.
    explicit Appearance(AppearanceChoice choice);

    void choose(AppearanceChoice choice);
    [[nodiscard]] Shade shade() const { return m_shade; }

private:
    [[nodiscard]] Shade shadeFor(AppearanceChoice choice) const;

    Shade m_systemShade;
    Shade m_shade = Shade::Light;
};
