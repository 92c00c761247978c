#include "gui/windowsafety.h"

#include "gui/icons.h"
#include "gui/lockcover.h"
#include "gui/navigationbar.h"
#include "gui/stopbanner.h"

#include <QMainWindow>
#include <QMenuBar>

WindowSafety::WindowSafety(QMainWindow *window, NavigationBar *navigation)
    : QObject(window),
      m_window(window),
      m_navigation(navigation),
      m_banner(new StopBanner(window)),
      m_cover(new LockCover(window)),
      m_idle(this),
      m_stopAction(addAction(tr("Stop all sending"), QStringLiteral("ban"), Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
      m_hideAction(addAction(tr("Hide amounts"), QStringLiteral("eye-off"), Qt::CTRL | Qt::SHIFT | Qt::Key_H)),
      m_lockAction(addAction(tr("Lock"), QStringLiteral("lock"), Qt::CTRL | Qt::Key_L))
{
    m_stopAction->setAutoRepeat(false);
    m_hideAction->setCheckable(true);
    m_lockAction->setVisible(false);
    for (QAction *action : {m_stopAction, m_hideAction, m_lockAction}) {
        action->setEnabled(false);
    }
    connect(m_stopAction, &QAction::triggered, m_banner, &StopBanner::stop);
    connect(m_banner, &StopBanner::stoppedChanged, m_stopAction, &QAction::setDisabled);
    connect(m_hideAction, &QAction::toggled, this, &WindowSafety::hideAmounts);
    connect(m_lockAction, &QAction::triggered, m_cover, &LockCover::lock);
    connect(&m_idle, &IdleWatch::idle, m_cover, &LockCover::lock);
    connect(m_cover, &LockCover::lockedChanged, this, &WindowSafety::coverWindow);
    connect(m_cover, &LockCover::pinForgotten, this, [this] { takeMinutes(0); });
    m_hideAction->setChecked(m_settings.hidesAmounts());
}

QAction *WindowSafety::addAction(const QString &label, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(Icons::icon(iconName), label, this);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    m_navigation->addAction(action);
    return action;
}

void WindowSafety::open(const WindowServices &services)
{
    m_services.emplace(services);
    m_stopAction->setEnabled(true);
    m_hideAction->setEnabled(true);
    m_banner->setServices(services);
    m_cover->setServices(services);
    connect(&services.watcher, &LedgerWatcher::changed, this, &WindowSafety::readMinutes);
    readMinutes();
}

void WindowSafety::hideAmounts(bool isHidden)
{
    m_settings.setHidesAmounts(isHidden);
    m_veil.setDown(isHidden);
    m_hideAction->setText(isHidden ? tr("Show amounts") : tr("Hide amounts"));
    m_hideAction->setIcon(Icons::icon(isHidden ? QStringLiteral("eye") : QStringLiteral("eye-off")));
}

void WindowSafety::readMinutes()
{
    m_services->settings.value(LockCover::minutesSetting)
        .then(this, [this](const Result<std::optional<QString>, LedgerError> &minutes) {
            if (minutes) {
                takeMinutes(minutes->value_or(QString()).toInt());
            }
            if (!std::exchange(m_isReady, true)) {
                Q_EMIT ready();
            }
        });
}

// A start of the program opens nothing that a lock had closed.
void WindowSafety::takeMinutes(int minutes)
{
    const bool isStart = !std::exchange(m_wasRead, true);
    if (!isStart && minutes == m_minutes) {
        return;
    }
    m_minutes = minutes;
    m_idle.setMinutes(minutes);
    m_lockAction->setVisible(minutes > 0);
    m_lockAction->setEnabled(minutes > 0);
    if (isStart && minutes > 0) {
        m_cover->lock();
    }
}

// Disabled, so that no key reaches what is covered.
void WindowSafety::coverWindow(bool isLocked)
{
    m_window->centralWidget()->setEnabled(!isLocked);
    m_window->menuBar()->setEnabled(!isLocked);
    const QList<QAction *> actions = m_window->menuBar()->actions();
    for (QAction *action : actions) {
        action->setEnabled(!isLocked);
    }
    m_hideAction->setEnabled(!isLocked);
    m_lockAction->setEnabled(!isLocked && m_minutes > 0);
    Q_EMIT lockedChanged();
}

bool WindowSafety::isLocked() const
{
    return m_cover->isLocked();
}
