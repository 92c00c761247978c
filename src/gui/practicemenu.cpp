#include "gui/practicemenu.h"

#include "words/practicewords.h"

#include <QActionGroup>

#include <array>

namespace {

constexpr std::array scenarios{
    PracticeScenario::Accepted,   PracticeScenario::Pending,    PracticeScenario::Slow,
    PracticeScenario::BadAddress, PracticeScenario::NoFunds,    PracticeScenario::Failed,
    PracticeScenario::LostAfter,  PracticeScenario::LostBefore, PracticeScenario::MassRefused,
    PracticeScenario::FeeJump,    PracticeScenario::RateJump,   PracticeScenario::BalanceDrop};

constexpr std::array keyStates{PracticeKeyState::Works,        PracticeKeyState::Wrong,
                               PracticeKeyState::IpNotAllowed, PracticeKeyState::WithdrawalsDisabled,
                               PracticeKeyState::Unreachable,  PracticeKeyState::ClockOff};

} // namespace

PracticeMenu::PracticeMenu(PracticeSwitch &practice, QWidget *parent)
    : QMenu(tr("&Practice"), parent),
      m_practice(practice),
      m_scenarios(new QActionGroup(this)),
      m_keyStates(new QActionGroup(this))
{
    setToolTipsVisible(true);
    addSection(tr("The next payout meets"));
    for (const PracticeScenario scenario : scenarios) {
        QAction *action = addAction(nameOf(scenario));
        action->setCheckable(true);
        action->setData(int(scenario));
        action->setToolTip(wordsFor(scenario));
        m_scenarios->addAction(action);
        connect(action, &QAction::triggered, this, [this, scenario] { m_practice.choose(scenario, 1); });
    }
    addSeparator();
    addKeyStates();
    addSeparator();
    connect(addAction(tr("&Leave practice…")), &QAction::triggered, this, &PracticeMenu::realModeRequested);
    connect(this, &QMenu::aboutToShow, this, &PracticeMenu::showNext);
    showNext();
}

void PracticeMenu::addKeyStates()
{
    QMenu *menu = addMenu(tr("The &key"));
    for (const PracticeKeyState state : keyStates) {
        QAction *action = menu->addAction(nameOf(state));
        action->setCheckable(true);
        action->setData(int(state));
        m_keyStates->addAction(action);
        connect(action, &QAction::triggered, this, [this, state] { m_practice.chooseKey(state); });
    }
}

void PracticeMenu::showNext()
{
    const PracticeScenario next = m_practice.next();
    for (QAction *action : m_scenarios->actions()) {
        action->setChecked(action->data().toInt() == int(next));
    }
    for (QAction *action : m_keyStates->actions()) {
        action->setChecked(action->data().toInt() == int(m_practice.keyState()));
    }
}
