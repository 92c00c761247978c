#include "gui/mainwindow.h"

#include "gui/closeguard.h"
#include "gui/doubtbanner.h"
#include "gui/doubtwatch.h"
#include "gui/faultpage.h"
#include "gui/modestrip.h"
#include "gui/navigationbar.h"
#include "gui/practicemenu.h"
#include "gui/settlednotice.h"
#include "gui/shopbutton.h"
#include "gui/shopdesk.h"
#include "gui/stopbanner.h"
#include "gui/windowpages.h"
#include "gui/windowsafety.h"
#include "words/keywords.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QVBoxLayout>

namespace {

constexpr QSize usualSize(1080, 760);
constexpr QSize smallestSize(800, 560);

} // namespace

MainWindow::MainWindow(const RunMode &mode, QWidget *parent)
    : QMainWindow(parent),
      m_mode(mode),
      m_strip(new ModeStrip(this)),
      m_navigation(new NavigationBar(this)),
      m_banner(new DoubtBanner(this)),
      m_settledNotice(new SettledNotice(this)),
      m_safety(new WindowSafety(this, m_navigation)),
      m_pages(new WindowPages(this))
{
    showShop();
    setMinimumSize(smallestSize);
    resize(usualSize);
    restoreGeometry(m_settings.geometry());
    makeFrame();
    makeMenus();
    m_navigation->setEnabled(false);
    connect(m_safety, &WindowSafety::lockedChanged, this, &MainWindow::showShop);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame()
{
    using Page = WindowPages::Page;
    m_navigation->addPage(int(Page::Send), tr("Send"), QStringLiteral("send"));
    m_navigation->addPage(int(Page::Mass), tr("Mass payout"), QStringLiteral("table"));
    m_navigation->addPage(int(Page::History), tr("History"), QStringLiteral("history"));
    m_navigation->addPage(int(Page::Balances), tr("Balances"), QStringLiteral("wallet"));
    m_navigation->addPage(int(Page::Book), tr("Address book"), QStringLiteral("book-user"));
    m_navigation->addPage(int(Page::Settings), tr("Settings"), QStringLiteral("settings"));
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
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
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](int page) { m_pages->showPage(Page(page)); });
    connect(m_pages, &WindowPages::pageShown, m_navigation,
            [this](Page page) { m_navigation->setCurrentPage(int(page)); });
    connect(m_pages, &WindowPages::practiceRequested, this, &MainWindow::practiceRequested);
    connect(m_pages, &WindowPages::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_banner, &DoubtBanner::askRequested, this, &MainWindow::askPlisio);
    connect(m_banner, &DoubtBanner::showRequested, m_pages, &WindowPages::showRecord);
    connect(m_settledNotice, &SettledNotice::showRequested, m_pages, &WindowPages::showRecord);
}

void MainWindow::makeMenus()
{
    QMenu *payout = menuBar()->addMenu(tr("&Payout"));
    QAction *another = payout->addAction(tr("&New payout"), QKeySequence::New, m_pages, &WindowPages::startAnother);
    another->setAutoRepeat(false);
    payout->addAction(tr("&Ask Plisio about doubts"), QKeySequence::Refresh, this, &MainWindow::askPlisio);
    payout->addSeparator();
    payout->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::open(const WindowServices &services)
{
    m_services.emplace(services);
    m_closeGuard = new CloseGuard(services, this);
    connect(m_safety, &WindowSafety::ready, this, &MainWindow::openPages);
    m_safety->open(services);
}

void MainWindow::openPages()
{
    const WindowServices &services = *m_services;
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
    if (services.profiles) {
        makeShops();
    }
    m_pages->open(services, m_shopDesk);
    loadKey();
    refreshRecords();
}

void MainWindow::makeShops()
{
    m_shopDesk = new ShopDesk(*m_services, this);
    auto *button = new ShopButton(*m_shopDesk, *m_mode.shop, m_navigation);
    m_navigation->setTop(button);
    connect(button, &ShopButton::manageRequested, m_navigation,
            [this] { m_pages->showPage(WindowPages::Page::Settings); });
    connect(m_shopDesk, &ShopDesk::shopsChanged, this, &MainWindow::showShop);
    connect(m_shopDesk, &ShopDesk::switchRequested, this, &MainWindow::shopSwitchRequested);
    connect(m_shopDesk, &ShopDesk::windowRequested, this, &MainWindow::shopWindowRequested);
}

void MainWindow::showShop()
{
    RunMode shown = m_mode;
    if (m_safety->isLocked()) {
        shown.shop = std::make_shared<Profile>(); // a lock hides names
    }
    setWindowTitle(titleMark(shown) + QStringLiteral("Disburse"));
    m_strip->setMode(m_mode);
}

void MainWindow::loadKey()
{
    m_services->keys.load().then(this, [this](const Result<Done, KeyError> &answer) {
        m_pages->setKeyError(answer ? std::nullopt : std::optional(answer.error()));
        showKeyState();
    });
}

void MainWindow::showKeyState()
{
    m_navigation->setFootnote(m_mode.isPractice ? tr("Practice needs no key.")
                                                : tr("Key: %1").arg(nameOf(m_services->keys.source())));
    m_pages->showAgain();
}

void MainWindow::showLedgerFault(const LedgerError &error)
{
    auto *page = new FaultPage(error, this);
    connect(page, &FaultPage::quitRequested, this, &QWidget::close);
    m_navigation->setEnabled(false);
    m_pages->showFault(page);
}

void MainWindow::raiseAbove()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeGuard && !m_closeGuard->mayClose(m_pages->isRunning())) {
        return event->ignore();
    }
    m_pages->saveDrafts();
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}
