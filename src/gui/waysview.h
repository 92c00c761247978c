#pragma once

#include "core/costsum.h"
#include "core/withdrawal.h"

#include <QWidget>

class QGridLayout;

// The ways to make the same payments, a row each: together, or each recipient singly; what each costs with either fee
// plan, and which is the cheapest.
class WaysView : public QWidget
{
    Q_OBJECT

public:
    struct Way {
        QString name;
        CostSum normal;
        CostSum priority;
    };

    explicit WaysView(QWidget *parent = nullptr);

    // paid: the currency of the payments.
    void showWays(const QList<Way> &ways, const CurrencyId &paid);

private:
    void addCell(int row, int column, const QString &text);

    QGridLayout *m_grid;
};
