#pragma once

#include "gui/windowservices.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

// Reopens closed periods, back to an earlier end of one; only with a reason.
class PeriodReopener : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodReopener(const WindowServices &services, QWidget *parent = nullptr);

    // The newest first.
    void setPeriods(const QList<PeriodEvent> &events);

Q_SIGNALS:
    void reopened();
    void failed(const LedgerError &error);

private:
    void judge();
    void reopen();

    WindowServices m_services;
    QComboBox *m_endChoice;
    QLineEdit *m_reasonEdit;
    QPushButton *m_reopenButton;
};

// "2026-09-30", the day of UTC that is closed as the last one.
QString lastDayText(const QDateTime &until);
