#pragma once

#include "core/practicescenario.h"

#include <QMenu>

class QActionGroup;

// Lets a person choose what the next practice payout meets, and what Plisio says of the key, in words.
class PracticeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PracticeMenu(PracticeSwitch &practice, QWidget *parent = nullptr);

Q_SIGNALS:
    void realModeRequested();

private:
    void addKeyStates();
    void showNext();

    PracticeSwitch &m_practice;
    QActionGroup *m_scenarios;
    QActionGroup *m_keyStates;
};
