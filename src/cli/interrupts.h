#pragma once

#include <QObject>

class QSocketNotifier;

// Turns Ctrl-C, Ctrl-\, a hang-up and a request to terminate into a signal of the event loop, for as long as it lives.
// Signals that the caller of the program had ignored (nohup) stay ignored. A reader of our output that goes away is
// no longer a signal at all. Make one before any thread is started: threads inherit what is blocked.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();

private:
    void takeSignal();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};
