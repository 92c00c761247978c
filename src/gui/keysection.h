#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"

class KeyForm;
class KeyHealthBar;
class MessageBar;
class QLabel;
class QPushButton;

// Settings of the key: where it is, whether Plisio takes it, another one in its place, none at all. Plisio is asked
// when the section is first seen.
class KeySection : public Card
{
    Q_OBJECT

public:
    explicit KeySection(const WindowServices &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showSource();
    void check();
    void askToForget();
    void forget();

    WindowServices m_services;
    QLabel *m_sourceLabel;
    QPushButton *m_replaceButton;
    QPushButton *m_forgetButton;
    KeyHealthBar *m_healthBar;
    MessageBar *m_resultBar;
    KeyForm *m_keyForm;
};
