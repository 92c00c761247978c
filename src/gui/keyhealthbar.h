#pragma once

#include "core/keyhealth.h"
#include "gui/messagebar.h"

// Says whether Plisio takes the key, what to do where it does not, and offers to check again. An IP address that has to be
// set at Plisio can be copied.
class KeyHealthBar : public MessageBar
{
    Q_OBJECT

public:
    explicit KeyHealthBar(QWidget *parent = nullptr);

    // Shows the bar.
    void showReport(const KeyHealthReport &report);
    // While it is checked again the button rests.
    void setChecking(bool isChecking);

Q_SIGNALS:
    void checkRequested();

private:
    void copyAddress();

    QString m_address;
    QPushButton *m_copyButton;
    QPushButton *m_againButton;
};
