#pragma once

#include "gui/consentdialog.h"
#include "payouts/runorder.h"

#include <memory>

namespace Ui {
class BatchDialog;
}

// Asks a person about a whole list: how many are paid, in which withdrawals, what it comes to, and what the guards say.
// Everything shown comes from the plan that will be sent. Cancel is the default; Send waits until it could be read and
// every warning is accepted, and fires once. Opened with open(), never exec().
class BatchDialog : public ConsentDialog
{
    Q_OBJECT

public:
    BatchDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent = nullptr);
    ~BatchDialog() override;

    // Says which of several batches of one list this is.
    void setBatch(int number, int count);
    [[nodiscard]] RefusalRule refusalRule() const;

private:
    void showPlan(const RunMode &mode);

    std::unique_ptr<Ui::BatchDialog> m_ui;
};
