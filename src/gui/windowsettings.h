#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QSettings>

// What the person chose about the window itself. Kept in the platform's settings, never anything about money or keys.
enum class AppearanceChoice { System, Light, Dark };
enum class LanguageChoice { System, English, German };

class WindowSettings
{
public:
    [[nodiscard]] AppearanceChoice appearance() const;
    void setAppearance(AppearanceChoice choice);
    // Takes effect at the next start.
    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] bool hidesAmounts() const;
    void setHidesAmounts(bool isHidden);
    // How the history's columns are arranged.
    [[nodiscard]] QByteArray historyColumns() const;
    void setHistoryColumns(const QByteArray &columns);
    [[nodiscard]] bool showsEmptyBalances() const;
    void setShowsEmptyBalances(bool isShown);

private:
    mutable QSettings m_settings{QStringLiteral("disburse"), QCoreApplication::applicationName()};
};
