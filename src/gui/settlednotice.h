#pragma once

#include "payouts/payoutservice.h"

#include <QWidget>

class MessageBar;

// Says what became of a payout that was in doubt, until it is dismissed: the program may have asked Plisio by itself, and
// whoever saw the doubt has to see its end.
class SettledNotice : public QWidget
{
    Q_OBJECT

public:
    explicit SettledNotice(QWidget *parent = nullptr);

    // Does nothing when the report settled nothing.
    void showReport(const ReconcileReport &report);

Q_SIGNALS:
    void showRequested(const QString &id);

private:
    MessageBar *m_bar;
    QString m_id;
};
