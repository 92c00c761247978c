#pragma once

#include "gui/pagecolumn.h"
#include "gui/windowservices.h"

#include <QTimer>

class AddressAssist;
class BookNames;
class ConfirmDialog;
class CostWatch;
class OutcomePanel;
class SendForm;

// One payout, from the form through the question to its result. The money moves through the payout service alone; what
// was typed is kept in the ledger until it was sent.
class SendPage : public PageColumn
{
    Q_OBJECT

public:
    explicit SendPage(const WindowServices &services, QWidget *parent = nullptr);

    // Back to an empty form for another payout, unless one is under way.
    void startAnother();
    // Puts this payout into the form, in place of what stands there.
    void fillIn(const WithdrawalDraft &draft);
    // Another currency for what stands in the form.
    void chooseCurrency(const CurrencyId &currency);
    // Saves what was typed now; the window is closing.
    void saveDraft();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void loadDraft();
    void showCurrencies();
    void showNames();
    void prepare();
    void showPreparation(const WithdrawalDraft &draft, const Preparation &preparation);
    void askPerson(const GuardedPlan &plan);
    void send();
    void showReport(const PayoutReport &report);
    void refreshShown();
    void showForm();

    WindowServices m_services;
    CostWatch *m_costs;
    SendForm *m_form;
    OutcomePanel *m_outcome;
    BookNames *m_names;
    AddressAssist *m_assist;
    ConfirmDialog *m_dialog = nullptr;
    WithdrawalDraft m_asked; // what the question is about
    QTimer m_saveTimer;
    QString m_shownId; // of the withdrawal whose result is shown
    bool m_isPreparing = false;
};
