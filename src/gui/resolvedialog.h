#pragma once

#include "gui/windowservices.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ResolveDialog;
}

// Takes a person's decision about a withdrawal in doubt. It is checked and recorded by the payout service; what speaks
// against it is said here, and the dialog stays.
class ResolveDialog : public QDialog
{
    Q_OBJECT

public:
    ResolveDialog(const WindowServices &services, const WithdrawalRecord &record, QWidget *parent = nullptr);
    ~ResolveDialog() override;

    void reject() override;

Q_SIGNALS:
    void resolved(const WithdrawalRecord &record);

private:
    void recordAnswer();
    void showError(const ResolutionError &error);
    void showAllowed();
    void setWaiting(bool isWaiting);

    std::unique_ptr<Ui::ResolveDialog> m_ui;
    WindowServices m_services;
    QString m_id;
    bool m_isWaiting = false;
};
