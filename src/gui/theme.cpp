#include "gui/theme.h"

#include "gui/seriescolors.h"

namespace {

constexpr QColor rgb(QRgb value)
{
    return QColor(qRed(value), qGreen(value), qBlue(value));
}

struct ShadeTable {
    ThemeColors colors;
    std::array<ToneColors, 7> tones; // in the order of Tone
};

const ShadeTable &table(Shade shade)
{
    static const ShadeTable light{
        {rgb(0xf5f6f8), rgb(0xebedf2), rgb(0xffffff), rgb(0x171c26), rgb(0x566072), rgb(0xdce0e8), rgb(0x858e9e),
         rgb(0xffffff), rgb(0xe9ecf2), rgb(0xdde2eb)},
        {{
            {rgb(0x566072), rgb(0xeef0f4), rgb(0xd3d8e2), rgb(0x566072), rgb(0xffffff)}, // Neutral
            {rgb(0x1f4fc4), rgb(0xe8eefc), rgb(0xb9caf3), rgb(0x2457d6), rgb(0xffffff)}, // Accent
            {rgb(0x14693f), rgb(0xe4f4ea), rgb(0xa9d8bd), rgb(0x187a4a), rgb(0xffffff)}, // Success
            {rgb(0x805200), rgb(0xfff5dc), rgb(0xe8cb86), rgb(0x8a5a00), rgb(0xffffff)}, // Warning
            {rgb(0xb3261e), rgb(0xfcebea), rgb(0xefbdb9), rgb(0xc0312b), rgb(0xffffff)}, // Danger
            {rgb(0x6a35b0), rgb(0xf3ecfc), rgb(0xd2bdf0), rgb(0x7440bd), rgb(0xffffff)}, // Doubt
            {rgb(0xa63c06), rgb(0xfff0e6), rgb(0xf2bf9c), rgb(0xb94408), rgb(0xffffff)}, // Practice
        }}};
    static const ShadeTable dark{
        {rgb(0x14171d), rgb(0x181c23), rgb(0x1d222b), rgb(0xe8ebf1), rgb(0xa2acbc), rgb(0x2d3440), rgb(0x6f7a8c),
         rgb(0x161a21), rgb(0x252b36), rgb(0x2e3643)},
        {{
            {rgb(0xa2acbc), rgb(0x252b36), rgb(0x3a4352), rgb(0x4a5466), rgb(0xffffff)}, // Neutral
            {rgb(0x8fb1ff), rgb(0x1c2a4d), rgb(0x35508f), rgb(0x3564dd), rgb(0xffffff)}, // Accent
            {rgb(0x6fd49b), rgb(0x15301f), rgb(0x2b5f42), rgb(0x1f7f4f), rgb(0xffffff)}, // Success
            {rgb(0xf0c268), rgb(0x342710), rgb(0x6a5122), rgb(0x8f6114), rgb(0xffffff)}, // Warning
            {rgb(0xff9a92), rgb(0x3d1b1a), rgb(0x7c3733), rgb(0xc23f38), rgb(0xffffff)}, // Danger
            {rgb(0xc9a8ff), rgb(0x2c2040), rgb(0x5a4187), rgb(0x7d4cc9), rgb(0xffffff)}, // Doubt
            {rgb(0xffa974), rgb(0x3a2213), rgb(0x7a4522), rgb(0xb24a10), rgb(0xffffff)}, // Practice
        }}};
    return shade == Shade::Dark ? dark : light;
}

} // namespace

const ThemeColors &themeColors(Shade shade)
{
    return table(shade).colors;
}

const ToneColors &toneColors(Shade shade, Tone tone)
{
    return table(shade).tones.at(static_cast<size_t>(tone));
}

const ToneColors &shopColors(ProfileColor color)
{
    // Each with at least 4.5:1 for the white text on it, in either look.
    static const auto solid = [](QRgb value) {
        return ToneColors{rgb(value), rgb(value), rgb(value), rgb(value), rgb(0xffffff)};
    };
    static const std::array<ToneColors, 8> colors{solid(0x566072), solid(0x2457d6), solid(0x0f766e), solid(0x187a4a),
                                                  solid(0x8a5a00), solid(0xc0312b), solid(0xb0307a), solid(0x7440bd)};
    return colors.at(static_cast<size_t>(color));
}

const SeriesColors &seriesColors(Shade shade)
{
    static const SeriesColors light{
        {rgb(0x1f63c9), rgb(0xd95f02), rgb(0x00695f), rgb(0xb0388a), rgb(0x4f93d8), rgb(0x2b1f66), rgb(0x8a93a3)},
        rgb(0xffc61a)};
    static const SeriesColors dark{
        {rgb(0x5b9cff), rgb(0xe8842a), rgb(0x1fae8e), rgb(0xe88cc6), rgb(0xc4dfff), rgb(0xf4ea7a), rgb(0x6f7a8c)},
        rgb(0xffffff)};
    return shade == Shade::Dark ? dark : light;
}

QPalette themePalette(Shade shade)
{
    const ThemeColors &colors = themeColors(shade);
    const ToneColors &accent = toneColors(shade, Tone::Accent);
    QPalette palette(colors.text, colors.card, colors.hover, colors.hairline, colors.fieldLine, colors.text,
                     accent.onSolid, colors.field, colors.page);
    palette.setColor(QPalette::AlternateBase, colors.page);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Highlight, accent.surface);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, accent.ink);
    palette.setColor(QPalette::LinkVisited, accent.ink);
    palette.setColor(QPalette::ToolTipBase, colors.card);
    palette.setColor(QPalette::ToolTipText, colors.text);
    QColor faded = colors.mutedText;
    faded.setAlphaF(0.75F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
}
