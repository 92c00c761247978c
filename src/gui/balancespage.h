#pragma once

#include "account/allbalances.h"
#include "gui/windowservices.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class BalanceModel;
class BalanceOrder;
class QPushButton;
struct BalanceSum;

namespace Ui {
class BalancesForm;
}

// All balances with what they are worth, the most valuable first. Plisio is asked when the page is first shown, when what
// is shown is older than a minute, and on demand; what is known stays visible meanwhile.
class BalancesPage : public QWidget
{
    Q_OBJECT

public:
    explicit BalancesPage(const WindowServices &services, QWidget *parent = nullptr);
    ~BalancesPage() override;

Q_SIGNALS:
    // The person wants to pay out of this balance.
    void sendRequested(const CurrencyId &currency);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrangeTable();
    void ask();
    void refresh();
    void showTotal(const BalanceSum &sum);
    void showAge(const BalanceSum &sum);
    void showTrouble(const BalanceSum &sum);
    void showEmptiness(const BalanceSum &sum);
    void chooseEmpty(bool isShown);
    void send();
    void showChoice();
    // Of the chosen row; null for none.
    [[nodiscard]] const BalanceStanding *selected() const;

    std::unique_ptr<Ui::BalancesForm> m_ui;
    WindowServices m_services;
    AllBalances m_balances;
    BalanceModel *m_model;
    BalanceOrder *m_order;
    QPushButton *m_againButton;
    QTimer m_ageTimer;
};
