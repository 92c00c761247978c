#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"

class LimitRow;
class MessageBar;
class QCheckBox;
class QLabel;

// Settings of what holds payouts back. A stricter value counts at once; a looser one is typed for, and waits.
class LimitsSection : public Card
{
    Q_OBJECT

public:
    explicit LimitsSection(const WindowServices &services, QWidget *parent = nullptr);

private:
    void refresh();
    void showLimits(const Limits &limits);
    void choose(LimitName name, const LimitValue &value);
    void askToLoosen(LimitName name, const LimitValue &value);
    void set(LimitName name, const LimitValue &value, const QString &typed);

    WindowServices m_services;
    QList<LimitRow *> m_rows; // all but the closed book
    QCheckBox *m_closedBox;
    QLabel *m_closedNote;
    MessageBar *m_resultBar;
    Limits m_limits;
};
