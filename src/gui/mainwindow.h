#pragma once

#include "gui/windowservices.h"
#include "gui/windowsettings.h"

#include <QMainWindow>

#include <optional>

class BalancesPage;
class CloseGuard;
class DoubtBanner;
class DoubtWatch;
class SettledNotice;
class HistoryView;
class MassDesk;
class ModeStrip;
class NavigationBar;
class QStackedWidget;
class SendPage;
class SettingsPage;
class ShopDesk;
class WelcomePage;

// The one window: navigation on the left, what the run is and what is in doubt above every page. It is shown empty at
// once, and works when app hands it the services, or says why the ledger cannot be used. Pages are made when first shown.
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
    enum class Page { Send, Mass, History, Balances, Settings };

    void makeMenus();
    void makeFrame();
    void showPage(Page page);
    void showKeyState();
    void loadKey();
    void makeShops();
    void showShop();
    [[nodiscard]] QWidget *widgetOf(Page page);
    // The page, made when it is first asked for.
    template<class Widget>
    Widget *made(Widget *&page);
    QWidget *balancesPage();
    QWidget *welcomePage();
    QWidget *historyView();
    QWidget *settingsPage();
    void refreshRecords();
    void askPlisio();
    void showAnswer(const ReconcileReport &report);
    void showRecord(const QString &id);

    RunMode m_mode;
    std::optional<WindowServices> m_services;
    WindowSettings m_settings;
    ModeStrip *m_strip;
    NavigationBar *m_navigation;
    DoubtBanner *m_banner;
    SettledNotice *m_settledNotice;
    DoubtWatch *m_doubtWatch = nullptr;
    CloseGuard *m_closeGuard = nullptr;
    QStackedWidget *m_pages;
    SendPage *m_sendPage = nullptr;
    MassDesk *m_massDesk = nullptr;
    WelcomePage *m_welcomePage = nullptr;
    HistoryView *m_historyView = nullptr;
    BalancesPage *m_balancesPage = nullptr;
    ShopDesk *m_shopDesk = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    std::optional<KeyError> m_keyError;
    Page m_page = Page::Send;
};
