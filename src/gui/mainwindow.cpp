#include "gui/mainwindow.h"

#include "gui/bookpage.h"
#include "gui/closeguard.h"
#include "gui/doubtbanner.h"
#include "gui/doubtwatch.h"
#include "gui/faultpage.h"
#include "gui/historyview.h"
#include "gui/massdesk.h"
#include "gui/modestrip.h"
#include "gui/navigationbar.h"
#include "gui/practicemenu.h"
#include "gui/sendpage.h"
#include "gui/settingspage.h"
#include "gui/settlednotice.h"
#include "gui/stopbanner.h"
#include "gui/welcomepage.h"
#include "gui/windowsafety.h"
#include "words/keywords.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize usualSize(1080, 760);
constexpr QSize smallestSize(800, 560);

} // namespace

MainWindow::MainWindow(const RunMode &mode, QWidget *parent)
    : QMainWindow(parent),
      m_mode(mode),
      m_navigation(new NavigationBar(this)),
      m_banner(new DoubtBanner(this)),
      m_settledNotice(new SettledNotice(this)),
      m_safety(new WindowSafety(this, m_navigation)),
      m_pages(new QStackedWidget(this)),
      m_blankPage(new QWidget(this))
{
    setWindowTitle(titleMark(mode) + QStringLiteral("Disburse"));
    setMinimumSize(smallestSize);
    resize(usualSize);
    restoreGeometry(m_settings.geometry());
    makeFrame();
    makeMenus();
    m_pages->addWidget(m_blankPage);
    m_navigation->setEnabled(false);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame()
{
    auto *strip = new ModeStrip(this);
    strip->setMode(m_mode);
    m_navigation->addPage(int(Page::Send), tr("Send"), QStringLiteral("send"));
    m_navigation->addPage(int(Page::Mass), tr("Mass payout"), QStringLiteral("table"));
    m_navigation->addPage(int(Page::History), tr("History"), QStringLiteral("history"));
    m_navigation->addPage(int(Page::Book), tr("Address book"), QStringLiteral("book-user"));
    m_navigation->addPage(int(Page::Settings), tr("Settings"), QStringLiteral("settings"));
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_safety->banner());
    content->addWidget(m_banner);
    content->addWidget(m_settledNotice);
    content->addWidget(m_pages, 1);
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    setCentralWidget(center);
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_banner, &DoubtBanner::askRequested, this, &MainWindow::askPlisio);
    connect(m_banner, &DoubtBanner::showRequested, this, &MainWindow::showRecord);
    connect(m_settledNotice, &SettledNotice::showRequested, this, &MainWindow::showRecord);
}

void MainWindow::makeMenus()
{
    QMenu *payout = menuBar()->addMenu(tr("&Payout"));
    QAction *another = payout->addAction(tr("&New payout"), QKeySequence::New, this, [this] {
        showPage(Page::Send);
        if (m_sendPage) {
            m_sendPage->startAnother();
        }
    });
    another->setAutoRepeat(false);
    payout->addAction(tr("&Ask Plisio about doubts"), QKeySequence::Refresh, this, &MainWindow::askPlisio);
    payout->addSeparator();
    payout->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::open(const WindowServices &services)
{
    m_services.emplace(services);
    m_safety->open(services);
    m_closeGuard = new CloseGuard(services, this);
    m_doubtWatch = new DoubtWatch(services, this);
    connect(m_doubtWatch, &DoubtWatch::askingBegan, this, [this] { m_banner->setAsking(true); });
    connect(m_doubtWatch, &DoubtWatch::answered, this, &MainWindow::showAnswer);
    if (services.practice) {
        auto *menu = new PracticeMenu(*services.practice, this);
        menuBar()->addMenu(menu);
        connect(menu, &PracticeMenu::realModeRequested, this, &MainWindow::realModeRequested);
    }
    connect(&services.payouts, &PayoutService::recordsChanged, this, &MainWindow::refreshRecords);
    connect(&services.watcher, &LedgerWatcher::changed, this, &MainWindow::refreshRecords);
    connect(&services.keys, &KeyHolder::keyChanged, this, &MainWindow::showKeyState);
    m_navigation->setEnabled(true);
    loadKey();
    refreshRecords();
}

void MainWindow::loadKey()
{
    m_services->keys.load().then(this, [this](const Result<Done, KeyError> &answer) {
        m_keyError = answer ? std::nullopt : std::optional(answer.error());
        showKeyState();
    });
}

void MainWindow::showKeyState()
{
    m_navigation->setFootnote(m_mode.isPractice ? tr("Practice needs no key.")
                                                : tr("Key: %1").arg(nameOf(m_services->keys.source())));
    showPage(m_page);
}

void MainWindow::showLedgerFault(const LedgerError &error)
{
    auto *page = new FaultPage(error, this);
    connect(page, &FaultPage::quitRequested, this, &QWidget::close);
    m_navigation->setEnabled(false);
    m_pages->setCurrentIndex(m_pages->addWidget(page));
}

void MainWindow::raiseAbove()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    m_navigation->setCurrentPage(int(page));
    if (!m_services) {
        return;
    }
    switch (page) {
    case Page::Send:
        return replaceCurrent(sendOrWelcome());
    case Page::Mass:
        return replaceCurrent(massOrWelcome());
    case Page::History:
        return replaceCurrent(historyView());
    case Page::Book:
        return replaceCurrent(bookPage());
    case Page::Settings:
        return replaceCurrent(settingsPage());
    }
}

void MainWindow::replaceCurrent(QWidget *page)
{
    if (m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
}

QWidget *MainWindow::sendOrWelcome()
{
    if (m_services->keys.source() == KeySource::None) {
        return welcomePage();
    }
    if (!m_sendPage) {
        m_sendPage = new SendPage(*m_services, this);
    }
    return m_sendPage;
}

QWidget *MainWindow::massOrWelcome()
{
    if (m_services->keys.source() == KeySource::None) {
        return welcomePage();
    }
    if (!m_massDesk) {
        m_massDesk = new MassDesk(*m_services, this);
    }
    return m_massDesk;
}

QWidget *MainWindow::welcomePage()
{
    if (!m_welcomePage) {
        m_welcomePage = new WelcomePage(*m_services, this);
        connect(m_welcomePage, &WelcomePage::practiceRequested, this, &MainWindow::practiceRequested);
        if (m_keyError) {
            m_welcomePage->showKeychainFault(*m_keyError);
        }
    }
    return m_welcomePage;
}

QWidget *MainWindow::historyView()
{
    if (!m_historyView) {
        m_historyView = new HistoryView(*m_services, this);
        connect(m_historyView, &HistoryView::payAgainRequested, this, [this](const WithdrawalDraft &draft) {
            showPage(Page::Send);
            if (m_sendPage) {
                m_sendPage->fillIn(draft);
            }
        });
    }
    return m_historyView;
}

QWidget *MainWindow::bookPage()
{
    if (!m_bookPage) {
        m_bookPage = new BookPage(*m_services, this);
    }
    return m_bookPage;
}

QWidget *MainWindow::settingsPage()
{
    if (!m_settingsPage) {
        auto *page = new SettingsPage(*m_services, this);
        connect(page, &SettingsPage::appearanceChosen, this, &MainWindow::appearanceChosen);
        m_settingsPage = page;
    }
    return m_settingsPage;
}

void MainWindow::refreshRecords()
{
    m_services->history.inDoubt().then(this, [this](const Result<QList<WithdrawalRecord>, LedgerError> &records) {
        if (records) {
            const QList<WithdrawalRecord> doubts = seenAt(m_services->now(), *records);
            m_banner->setRecords(doubts);
            m_doubtWatch->setRecords(doubts);
        }
    });
}

void MainWindow::askPlisio()
{
    if (m_doubtWatch) {
        m_doubtWatch->ask();
    }
}

void MainWindow::showAnswer(const ReconcileReport &report)
{
    m_banner->setAsking(false);
    m_banner->showAnswer(report);
    m_settledNotice->showReport(report);
    refreshRecords();
}

void MainWindow::showRecord(const QString &id)
{
    showPage(Page::History);
    m_historyView->selectRecord(id);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeGuard && !m_closeGuard->mayClose(m_massDesk && m_massDesk->isRunning())) {
        return event->ignore();
    }
    if (m_sendPage) {
        m_sendPage->saveDraft();
    }
    if (m_massDesk) {
        m_massDesk->saveDraft();
    }
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}
