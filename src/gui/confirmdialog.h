#pragma once

#include "core/payoutfigures.h"
#include "gui/consentdialog.h"

#include <memory>

namespace Ui {
class ConfirmDialog;
}

// Asks a person about one guarded payout: the whole address, the chain, the amount, what the guards say. Everything shown
// comes from the plan that will be sent. Cancel is the default; Send waits until it could be read and every warning is
// accepted, and fires once. Opened with open(), never exec().
class ConfirmDialog : public ConsentDialog
{
    Q_OBJECT

public:
    ConfirmDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent = nullptr);
    ~ConfirmDialog() override;

    // What the recipient is called in the address book; empty: it is not in it.
    void setName(const QString &name);
    // What Plisio says of cost and balance; shown in place of what was said before.
    void showFigures(const PayoutFigures &figures);

private:
    void showPayout(const RunMode &mode);
    [[nodiscard]] QString planWords() const;

    std::unique_ptr<Ui::ConfirmDialog> m_ui;
};
