#pragma once

#include "core/confirmed.h"
#include "gui/runmode.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConfirmDialog;
}

// Asks a person about one guarded payout: the whole address, the chain, the amount, what the guards say. Everything shown
// comes from the plan that will be sent. Cancel is the default; Send waits until it could be read and every warning is
// accepted, and fires once. Opened with open(), never exec().
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(GuardedPlan plan, const RunMode &mode, QWidget *parent = nullptr);
    ~ConfirmDialog() override;

    [[nodiscard]] const GuardedPlan &plan() const { return m_plan; }
    [[nodiscard]] QList<FindingName> acceptedWarnings() const;

Q_SIGNALS:
    // The person's yes; at most once.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showPayout(const RunMode &mode);
    void showAllowed();
    void confirm();

    std::unique_ptr<Ui::ConfirmDialog> m_ui;
    GuardedPlan m_plan;
};
