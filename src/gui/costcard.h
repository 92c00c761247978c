#pragma once

#include "core/payoutfigures.h"
#include "gui/card.h"

#include <QList>

class QLabel;
class ToneLabel;

// What a payout comes to, in four short columns: what the recipient gets, the fees, what leaves the balance, and what is
// left of it.
class CostCard : public Card
{
    Q_OBJECT

public:
    explicit CostCard(QWidget *parent = nullptr);

    void showPlan(const Plan &plan, const PayoutFigures &figures);

private:
    struct Column {
        ToneLabel *caption = nullptr;
        ToneLabel *value = nullptr;
    };

    QList<Column> m_columns;
};
