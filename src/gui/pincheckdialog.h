#pragma once

#include "gui/frameddialog.h"
#include "gui/windowservices.h"

class FieldNote;
class PinTries;
class QLabel;
class QLineEdit;
class QPushButton;

// Asks for the PIN before the lock itself is changed: accepted by the right one alone. Wrong tries count with those at the
// locked window. Opened with open().
class PinCheckDialog : public FramedDialog
{
    Q_OBJECT

public:
    PinCheckDialog(const WindowServices &services, QWidget *parent);

    void setQuestion(const QString &title, const QString &text, const QString &acceptLabel);

private:
    void layOut();
    void check();
    void takeAnswer(const Result<bool, KeyError> &answer);
    void showWaiting();
    void setWaiting(bool isWaiting);

    WindowServices m_services;
    PinTries *m_tries;
    QLabel *m_textLabel;
    QLineEdit *m_pinEdit;
    FieldNote *m_note;
    QPushButton *m_acceptButton;
    bool m_isChecking = false;
};
