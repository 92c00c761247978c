#include "gui/windowpages.h"

#include "gui/balancespage.h"
#include "gui/bookpage.h"
#include "gui/historyview.h"
#include "gui/massdesk.h"
#include "gui/sendpage.h"
#include "gui/settingspage.h"
#include "gui/shopdesk.h"
#include "gui/welcomepage.h"

WindowPages::WindowPages(QWidget *parent) : QStackedWidget(parent)
{
    addWidget(new QWidget(this));
}

void WindowPages::open(const WindowServices &services, ShopDesk *shops)
{
    m_services.emplace(services);
    m_shops = shops;
}

void WindowPages::showPage(Page page)
{
    m_page = page;
    Q_EMIT pageShown(page);
    if (!m_services) {
        return;
    }
    const bool needsKey = page == Page::Send || page == Page::Mass || page == Page::Balances;
    const bool lacksKey = needsKey && m_services->keys.source() == KeySource::None;
    QWidget *shown = lacksKey ? welcomePage() : widgetOf(page);
    if (indexOf(shown) < 0) {
        addWidget(shown);
    }
    setCurrentWidget(shown);
}

template<class Widget>
Widget *WindowPages::made(Widget *&page)
{
    return page = page ? page : new Widget(*m_services, this);
}

QWidget *WindowPages::widgetOf(Page page)
{
    switch (page) {
    case Page::Send:
        return made(m_sendPage);
    case Page::Mass:
        return made(m_massDesk);
    case Page::History:
        return historyView();
    case Page::Balances:
        return balancesPage();
    case Page::Book:
        return made(m_bookPage);
    case Page::Settings:
        break;
    }
    return settingsPage();
}

QWidget *WindowPages::balancesPage()
{
    if (!m_balancesPage) {
        connect(made(m_balancesPage), &BalancesPage::sendRequested, this, [this](const CurrencyId &currency) {
            showPage(Page::Send);
            if (m_sendPage) {
                m_sendPage->chooseCurrency(currency);
            }
        });
    }
    return m_balancesPage;
}

QWidget *WindowPages::welcomePage()
{
    if (!m_welcomePage) {
        connect(made(m_welcomePage), &WelcomePage::practiceRequested, this, &WindowPages::practiceRequested);
        if (m_keyError) {
            m_welcomePage->showKeychainFault(*m_keyError);
        }
    }
    return m_welcomePage;
}

QWidget *WindowPages::historyView()
{
    if (!m_historyView) {
        connect(made(m_historyView), &HistoryView::payAgainRequested, this, [this](const WithdrawalDraft &draft) {
            showPage(Page::Send);
            if (m_sendPage) {
                m_sendPage->fillIn(draft);
            }
        });
    }
    return m_historyView;
}

QWidget *WindowPages::settingsPage()
{
    if (!m_settingsPage) {
        connect(made(m_settingsPage), &SettingsPage::appearanceChosen, this, &WindowPages::appearanceChosen);
        if (m_shops) {
            m_settingsPage->setShops(*m_shops);
        }
    }
    return m_settingsPage;
}

void WindowPages::startAnother()
{
    showPage(Page::Send);
    if (m_sendPage) {
        m_sendPage->startAnother();
    }
}

void WindowPages::showRecord(const QString &id)
{
    showPage(Page::History);
    m_historyView->selectRecord(id);
}

bool WindowPages::isRunning() const
{
    return m_massDesk && m_massDesk->isRunning();
}

void WindowPages::saveDrafts()
{
    if (m_sendPage) {
        m_sendPage->saveDraft();
    }
    if (m_massDesk) {
        m_massDesk->saveDraft();
    }
}
