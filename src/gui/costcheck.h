#pragma once

#include "core/finding.h"
#include "core/payoutfigures.h"
#include "gui/windowservices.h"
#include "records/costsettings.h"

// Keeps what a person was shown of a payout's costs while being asked about it, and asks Plisio once more when Send is
// pressed. Asks for a few seconds at most, and sends nothing.
class CostCheck : public QObject
{
    Q_OBJECT

public:
    CostCheck(const WindowServices &services, const Plan &plan, QObject *parent);

    // Asks for the first figures.
    void begin();
    // One withdrawal's cost was shown, though it was not asked about here.
    void learn(qsizetype withdrawal, const WithdrawalCost &cost);
    // What a person should know since what was shown last; the newer figures are shown from then on.
    [[nodiscard]] QFuture<QList<Finding>> askAgain();

Q_SIGNALS:
    void figuresKnown(const PayoutFigures &figures);

private:
    [[nodiscard]] QFuture<PayoutFigures> ask();

    WindowServices m_services;
    Plan m_plan;
    CostSettings m_settings;
    PayoutFigures m_shown;
};
