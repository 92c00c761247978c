#pragma once

#include "gui/windowservices.h"
#include "gui/windowsettings.h"

#include <QStackedWidget>

#include <optional>

class BalancesPage;
class BookPage;
class HistoryView;
class MassDesk;
class SendPage;
class SettingsPage;
class ShopDesk;
class WelcomePage;

// The pages of the window, each made when it is first shown; blank until there is something to show. Where a page needs a
// key and there is none, the first steps stand in its place.
class WindowPages : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Page { Send, Mass, History, Balances, Book, Settings };

    explicit WindowPages(QWidget *parent);

    // shops: null where there is no choice of them. Shows nothing yet.
    void open(const WindowServices &services, ShopDesk *shops);
    void setKeyError(const std::optional<KeyError> &error) { m_keyError = error; }
    void showPage(Page page);
    // Once more, after the key came or went.
    void showAgain() { showPage(m_page); }
    // The Send form, emptied for another payout.
    void startAnother();
    // The history with this withdrawal selected.
    void showRecord(const QString &id);
    // In place of every page.
    void showFault(QWidget *page) { setCurrentIndex(addWidget(page)); }
    // Whether a mass payout is under way.
    [[nodiscard]] bool isRunning() const;
    void saveDrafts();

Q_SIGNALS:
    void pageShown(WindowPages::Page page);
    void practiceRequested();
    void appearanceChosen(AppearanceChoice choice);

private:
    [[nodiscard]] QWidget *widgetOf(Page page);
    // The page, made when it is first asked for.
    template<class Widget>
    Widget *made(Widget *&page);
    QWidget *balancesPage();
    QWidget *welcomePage();
    QWidget *historyView();
    QWidget *settingsPage();

    std::optional<WindowServices> m_services;
    ShopDesk *m_shops = nullptr;
    SendPage *m_sendPage = nullptr;
    MassDesk *m_massDesk = nullptr;
    WelcomePage *m_welcomePage = nullptr;
    HistoryView *m_historyView = nullptr;
    BookPage *m_bookPage = nullptr;
    BalancesPage *m_balancesPage = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    std::optional<KeyError> m_keyError;
    Page m_page = Page::Send;
};
