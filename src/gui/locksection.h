#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"

class MessageBar;
class QLabel;
class QPushButton;

// Settings of the lock: whether there is a PIN, another one, none.
class LockSection : public Card
{
    Q_OBJECT

public:
    explicit LockSection(const WindowServices &services, QWidget *parent = nullptr);

private:
    void refresh();
    void showMinutes(int minutes);
    void askForPin();
    void askForNewPin();
    void setPin(const Secret &pin, int minutes);
    void askToTurnOff();
    void turnOff();
    void tellFault(const KeyError &error);

    WindowServices m_services;
    QLabel *m_stateLabel;
    QPushButton *m_setButton;
    QPushButton *m_offButton;
    MessageBar *m_resultBar;
    bool m_hasPin = false;
};
