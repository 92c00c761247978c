#pragma once

#include "core/confirmed.h"
#include "gui/runmode.h"
#include "payouts/runorder.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BatchDialog;
}

// Asks a person about a whole list: how many are paid, in which withdrawals, what it comes to, and what the guards say.
// Everything shown comes from the plan that will be sent. Cancel is the default; Send waits until it could be read and
// every warning is accepted, and fires once. Opened with open(), never exec().
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent = nullptr);
    ~BatchDialog() override;

    [[nodiscard]] const GuardedPlan &plan() const { return m_plan; }
    [[nodiscard]] QList<FindingName> acceptedWarnings() const;
    [[nodiscard]] RefusalRule refusalRule() const;

Q_SIGNALS:
    // The person's yes; at most once.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showPlan(const RunMode &mode);
    void showAllowed();
    void confirm();

    std::unique_ptr<Ui::BatchDialog> m_ui;
    GuardedPlan m_plan;
};
