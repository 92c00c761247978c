#pragma once

#include "gui/windowservices.h"

#include <QTimer>

// Counts wrong tries at the PIN, whoever asks for it: after a few each has to wait, longer every time. A start of the
// program does not forget them, and neither does another question.
class PinTries : public QObject
{
    Q_OBJECT

public:
    PinTries(const WindowServices &services, QObject *parent);

    // No try may be made.
    [[nodiscard]] bool isWaiting() const { return m_pause.isActive(); }
    // A wrong one. What to say of it: said, and how long to wait.
    [[nodiscard]] QString refuse(const QString &said);
    // How long is waited; empty while nobody has to.
    [[nodiscard]] QString words() const;
    void forget();

Q_SIGNALS:
    void waitingChanged();

private:
    void begin();

    ProfileSettings &m_settings;
    QTimer m_pause;
    int m_wrong = 0;
};
