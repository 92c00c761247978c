#pragma once

#include "gui/windowservices.h"

#include <QPointer>
#include <QWidget>

class FieldNote;
class PinTries;
class QLabel;
class QLineEdit;
class QPushButton;

// Lies over the whole window while it is locked: nothing behind it can be seen or reached, dialogs are put away and come back
// as they were. What is under way goes on. The PIN opens it; without the PIN the API key in use does, and the PIN is gone
// then. Wrong tries have to wait, longer each time.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);

    void setServices(const WindowServices &services);
    void lock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    // The setting with the minutes until the window locks by itself; none: there is no PIN.
    static const QString minutesSetting;

Q_SIGNALS:
    void lockedChanged(bool isLocked);
    // The PIN was given up for the key.
    void pinForgotten();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void tryPin();
    void takeAnswer(const Result<bool, KeyError> &answer);
    void tryKey();
    void giveUpPin();
    void refuse(const QString &text);
    void showWaiting();
    void setWaiting(bool isWaiting);
    void unlock();
    void putAway(QWidget *dialog);

    QWidget *m_window;
    std::optional<WindowServices> m_services;
    QLineEdit *m_pinEdit;
    QPushButton *m_unlockButton;
    FieldNote *m_note;
    QPushButton *m_forgotButton;
    QWidget *m_keyPart;
    QLineEdit *m_keyEdit;
    QList<QPointer<QWidget>> m_putAway;
    PinTries *m_tries = nullptr;
    bool m_isLocked = false;
};
