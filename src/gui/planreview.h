#pragma once

#include "gui/batchdialog.h"
#include "gui/costcheck.h"
#include "gui/waycosts.h"
#include "gui/windowservices.h"
#include "records/guardsettings.h"

#include <QPointer>

class BookNames;

// The question about a mass payout from the first plan to a person's yes: plans again when another fee plan or way of
// paying is chosen, and brings what Plisio says of costs and balance as it comes. Sends nothing.
class PlanReview : public QObject
{
    Q_OBJECT

public:
    // Makes the plan for a choice.
    using Planner = std::function<QFuture<Preparation>(const PlanChoice &)>;

    // window: that the dialog belongs to.
    PlanReview(const WindowServices &services, Planner planner, QWidget *window);
    ~PlanReview() override;

    void begin(const PlanChoice &choice, const PlanOptions &options);

Q_SIGNALS:
    void confirmed(const Confirmed &confirmed, const RunRules &rules);
    // There is no plan to ask about.
    void refused(const Preparation &preparation);
    // It is over, whatever came of it.
    void ended();

private:
    void plan(const PlanChoice &choice);
    void take(const PlanChoice &choice, const Preparation &preparation);
    void open(const GuardedPlan &plan, const PlanChoice &choice);
    void askCosts();
    void showCosts(FeePlan feePlan, qsizetype withdrawal);
    void checkCosts();
    void compareWays();
    void confirm();

    WindowServices m_services;
    Planner m_planner;
    QWidget *m_window;
    BookNames *m_names;
    PlanOptions m_options;
    GuardSettings m_guards;
    PlanChoice m_choice; // the last that was asked for
    QPointer<BatchDialog> m_dialog;
    std::unique_ptr<PlanCosts> m_normal;
    std::unique_ptr<PlanCosts> m_priority;
    std::unique_ptr<WayCosts> m_ways; // of the payments, however they are made
    std::unique_ptr<CostCheck> m_check; // of the plan that is shown
};
