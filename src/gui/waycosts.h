#pragma once

#include "account/plancosts.h"
#include "gui/waysview.h"

#include <memory>

// Asks what the same payments cost in each way: together as they were planned, and each recipient singly, with either fee
// plan. For comparing only.
class WayCosts : public QObject
{
    Q_OBJECT

public:
    // together: the plan with several recipients in a withdrawal. The account must outlive it.
    WayCosts(Account &account, const Plan &together, QObject *parent = nullptr);

    void start();
    [[nodiscard]] QList<WaysView::Way> ways() const;

Q_SIGNALS:
    void changed();

private:
    struct Sums {
        QString name;
        std::unique_ptr<PlanCosts> normal;
        std::unique_ptr<PlanCosts> priority;
    };

    void add(Account &account, const QString &name, const Plan &plan);

    std::vector<Sums> m_ways;
};
