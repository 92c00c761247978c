#pragma once

#include "account/plancosts.h"
#include "core/namelookup.h"
#include "core/payoutfigures.h"
#include "gui/consentdialog.h"
#include "gui/waysview.h"
#include "payouts/runorder.h"

#include <memory>

namespace Ui {
class BatchDialog;
}

// How a list is to be paid, as far as a person may choose it before saying yes.
struct PlanChoice {
    FeePlan feePlan = FeePlan::Normal;
    bool isSingly = false; // each recipient in a withdrawal of its own
    FirstPayment first = FirstPayment::Ordinary;

    friend bool operator==(const PlanChoice &, const PlanChoice &) = default;
};

// What may be chosen about this batch.
struct PlanOptions {
    bool maySplit = true; // there are withdrawals with several recipients
    bool mayTest = true;
    int number = 1; // which of several batches of one list this is
    int count = 1;
};

// Asks a person about a whole list: how many are paid, in which withdrawals, what it comes to with either fee plan, and
// what the guards say. Everything shown comes from the plan that will be sent; a choice asks for another plan, and until
// that is shown nothing can be sent. Cancel is the default; Send waits until it could be read and every warning is
// accepted, and fires once. Opened with open(), never exec().
class BatchDialog : public ConsentDialog
{
    Q_OBJECT

public:
    BatchDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent = nullptr);
    ~BatchDialog() override;

    void setChoice(const PlanChoice &choice, const PlanOptions &options);
    [[nodiscard]] PlanChoice choice() const;
    // Another plan, as it was chosen. The costs of the one before are forgotten.
    void setPlan(GuardedPlan plan);
    // Whether the plan is worth so much that its total is to be typed.
    void setTakesTypedTotal(bool takes);
    // What the address book calls the recipients.
    void setNames(const NameLookup &names);
    void showCost(FeePlan feePlan, const CostSum &sum);
    // Of one withdrawal of the plan, in words.
    void showExpectedFee(qsizetype withdrawal, const QString &text);
    // The ways to make these payments; none where there is no choice.
    void showWays(const QList<WaysView::Way> &ways);
    // What Plisio says of balances and rate.
    void showFigures(const PayoutFigures &figures);
    [[nodiscard]] RunRules rules() const;

Q_SIGNALS:
    void choiceChanged(const PlanChoice &choice);

private:
    void connectChoices();
    void changeChoice();
    void showPlan();
    void showTitle();
    void showTotals();

    std::unique_ptr<Ui::BatchDialog> m_ui;
    RunMode m_mode;
    PlanOptions m_options;
    std::optional<CostSum> m_cost; // of the plan that is shown
    bool m_takesTypedTotal = false;
    PayoutFigures m_figures;
};
