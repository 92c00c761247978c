#pragma once

#include "gui/amountveil.h"
#include "gui/idlewatch.h"
#include "gui/windowservices.h"
#include "gui/windowsettings.h"

class LockCover;
class NavigationBar;
class QAction;
class QMainWindow;
class StopBanner;

// What can be done from every page of the window to be safe: stop all sending, hide amounts, lock. Each with a button and a
// key; stopping works while the window is locked too.
class WindowSafety : public QObject
{
    Q_OBJECT

public:
    WindowSafety(QMainWindow *window, NavigationBar *navigation);

    // To stand above the pages.
    [[nodiscard]] StopBanner *banner() const { return m_banner; }
    void open(const WindowServices &services);
    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    // Whether the window starts locked is known, and it is covered if so: pages may be shown.
    void ready();
    void lockedChanged();

private:
    QAction *addAction(const QString &label, const QString &iconName, const QKeySequence &shortcut);
    void hideAmounts(bool isHidden);
    void readMinutes();
    void takeMinutes(int minutes);
    void coverWindow(bool isLocked);

    QMainWindow *m_window;
    NavigationBar *m_navigation;
    StopBanner *m_banner;
    LockCover *m_cover;
    AmountVeil m_veil;
    IdleWatch m_idle;
    WindowSettings m_settings;
    QAction *m_stopAction;
    QAction *m_hideAction;
    QAction *m_lockAction;
    std::optional<WindowServices> m_services;
    bool m_wasRead = false;
    bool m_isReady = false;
    int m_minutes = 0;
};
