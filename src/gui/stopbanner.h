#pragma once

#include "gui/windowservices.h"

#include <QWidget>

class MessageBar;

// Stops all sending at once, for every program on this ledger; above every page while it is stopped: since when, by whom,
// and the way back, which is typed. Follows what other windows and scripts do.
class StopBanner : public QWidget
{
    Q_OBJECT

public:
    explicit StopBanner(QWidget *parent = nullptr);

    // The ledger is open.
    void setServices(const WindowServices &services);
    void stop();

Q_SIGNALS:
    void stoppedChanged(bool isStopped);

private:
    void refresh();
    void showState(const Result<SendingStop::State, LedgerError> &state);
    void askToAllow();
    void allow(const QString &typed);
    void takeAnswer(const Result<Done, LedgerError> &answer);
    [[nodiscard]] Actor actor() const;

    std::optional<WindowServices> m_services;
    MessageBar *m_bar;
};
