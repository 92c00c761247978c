#pragma once

#include "payouts/payoutservice.h"

#include <QWidget>

class MessageBar;
class QPushButton;

// Above every page while something is in doubt: what is known, and the way to settle it.
class DoubtBanner : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtBanner(QWidget *parent = nullptr);

    // Every withdrawal in doubt; what another window is sending right now does not count. Hides itself when none is left.
    void setRecords(const QList<WithdrawalRecord> &records);
    void setAsking(bool isAsking);
    // What Plisio answered; said about the first, while that is in doubt.
    void showAnswer(const ReconcileReport &report);

Q_SIGNALS:
    void askRequested();
    void showRequested(const QString &id);

private:
    void showMessage();

    MessageBar *m_bar;
    QPushButton *m_askButton;
    QString m_firstId;
    QString m_summary;
    QString m_payout; // the first one
    QString m_answer; // of Plisio about it; empty before it was asked
};
