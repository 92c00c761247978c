#pragma once

#include "gui/windowservices.h"
#include "gui/windowsettings.h"

#include <QMainWindow>

#include <optional>

class CloseGuard;
class DoubtBanner;
class DoubtWatch;
class SettledNotice;
class ModeStrip;
class NavigationBar;
class ShopDesk;
class WindowPages;
class WindowSafety;

// The one window: navigation on the left, what the run is and what is in doubt above every page. It is shown empty at
// once, and works when app hands it the services, or says why the ledger cannot be used. Its pages are WindowPages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const RunMode &mode, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The ledger is open: loads the key, and shows Send, or the first steps when there is none.
    void open(const WindowServices &services);
    // The ledger cannot be used: says so in place of every page. Nothing can be sent.
    void showLedgerFault(const LedgerError &error);
    // Another start of the program asks for this window.
    void raiseAbove();

Q_SIGNALS:
    // The person wants to try the program without a key: practice is to be opened.
    void practiceRequested();
    // The person wants to leave practice.
    void realModeRequested();
    void appearanceChosen(AppearanceChoice choice);
    // Another shop is to be opened, in this window's place or beside it.
    void shopSwitchRequested(const QString &profile);
    void shopWindowRequested(const QString &profile);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeFrame();
    void showKeyState();
    void loadKey();
    void openPages();
    void makeShops();
    void showShop();
    void refreshRecords();
    void askPlisio();
    void showAnswer(const ReconcileReport &report);

    RunMode m_mode;
    std::optional<WindowServices> m_services;
    WindowSettings m_settings;
    ModeStrip *m_strip;
    NavigationBar *m_navigation;
    DoubtBanner *m_banner;
    SettledNotice *m_settledNotice;
    WindowSafety *m_safety;
    DoubtWatch *m_doubtWatch = nullptr;
    CloseGuard *m_closeGuard = nullptr;
    WindowPages *m_pages;
    ShopDesk *m_shopDesk = nullptr;
};
