#include "gui/windowsettings.h"

#include <array>

namespace {

constexpr std::array appearanceTokens{"system", "light", "dark"};
constexpr std::array languageTokens{"system", "en", "de"};

template<class Choice, size_t Size>
Choice choiceOf(const QString &token, const std::array<const char *, Size> &tokens)
{
    for (size_t index = 0; index < Size; ++index) {
        if (token == QLatin1String(tokens.at(index))) {
            return Choice(index);
        }
    }
    return Choice(0);
}

template<class Choice, size_t Size>
QString tokenOf(Choice choice, const std::array<const char *, Size> &tokens)
{
    return QLatin1String(tokens.at(size_t(choice)));
}

const QString appearanceKey = QStringLiteral("window/appearance");
const QString languageKey = QStringLiteral("window/language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString hiddenKey = QStringLiteral("window/hidesAmounts");
const QString historyColumnsKey = QStringLiteral("window/historyColumns");
const QString emptyBalancesKey = QStringLiteral("window/emptyBalances");

} // namespace

AppearanceChoice WindowSettings::appearance() const
{
    return choiceOf<AppearanceChoice>(m_settings.value(appearanceKey).toString(), appearanceTokens);
}

void WindowSettings::setAppearance(AppearanceChoice choice)
{
    m_settings.setValue(appearanceKey, tokenOf(choice, appearanceTokens));
}

LanguageChoice WindowSettings::language() const
{
    return choiceOf<LanguageChoice>(m_settings.value(languageKey).toString(), languageTokens);
}

void WindowSettings::setLanguage(LanguageChoice choice)
{
    m_settings.setValue(languageKey, tokenOf(choice, languageTokens));
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool WindowSettings::hidesAmounts() const
{
    return m_settings.value(hiddenKey).toBool();
}

void WindowSettings::setHidesAmounts(bool isHidden)
{
    m_settings.setValue(hiddenKey, isHidden);
}

QByteArray WindowSettings::historyColumns() const
{
    return m_settings.value(historyColumnsKey).toByteArray();
}

void WindowSettings::setHistoryColumns(const QByteArray &columns)
{
    m_settings.setValue(historyColumnsKey, columns);
}

bool WindowSettings::showsEmptyBalances() const
{
    return m_settings.value(emptyBalancesKey).toBool();
}

void WindowSettings::setShowsEmptyBalances(bool isShown)
{
    m_settings.setValue(emptyBalancesKey, isShown);
}
