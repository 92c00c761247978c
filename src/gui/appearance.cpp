#include "gui/appearance.h"

#include "gui/windowstyle.h"

#include <QApplication>
#include <QFont>
#include <QStyleHints>

namespace {

constexpr double smallestFont = 10; // points: money is not read in small print

} // namespace

Appearance::Appearance(AppearanceChoice choice) : m_systemShade(shadeOf(QGuiApplication::palette()))
{
    QApplication::setStyle(new WindowStyle);
    QFont font = QApplication::font();
    if (font.pointSizeF() < smallestFont) {
        font.setPointSizeF(smallestFont);
        QApplication::setFont(font);
    }
    choose(choice);
}

void Appearance::choose(AppearanceChoice choice)
{
    m_shade = shadeFor(choice);
    QApplication::setPalette(themePalette(m_shade));
}

Shade Appearance::shadeFor(AppearanceChoice choice) const
{
    switch (choice) {
    case AppearanceChoice::Light:
        return Shade::Light;
    case AppearanceChoice::Dark:
        return Shade::Dark;
    case AppearanceChoice::System:
        break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
    }
#endif
    return m_systemShade;
}
