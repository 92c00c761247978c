#pragma once

#include "gui/currencyqueue.h"
#include "gui/windowservices.h"

#include <QStackedWidget>

class BatchDialog;
class DraftShelf;
class MassPage;
class RunPanel;

// A mass payout from the list through the question and the run to its results. The money moves through the batch service
// alone; the list is kept in the ledger until it was sent.
class MassDesk : public QStackedWidget
{
    Q_OBJECT

public:
    explicit MassDesk(const WindowServices &services, QWidget *parent = nullptr);

    // Saves what was typed now; the window is closing.
    void saveDraft();

private:
    void connectPage();
    void connectImport();
    void connectPanel();
    // To be worked on in the table.
    void takeDraft(const BatchDraft &draft);
    void renewCheck();
    [[nodiscard]] bool mayAsk() const;
    void prepare(const BatchDraft &draft);
    void showPreparation(const Preparation &preparation);
    void askPerson(const GuardedPlan &plan);
    void send();
    void follow(const QFuture<BatchReport> &run, const Plan &plan);
    void showReport(const BatchReport &report);
    void askForNext(const BatchReport &report);
    void showUnfinished();
    void resume(bool retries);
    void askToResume(const ResumePreparation &preparation);
    void tell(const QString &title, const QString &text);
    [[nodiscard]] Consent consent() const;

    WindowServices m_services;
    MassPage *m_page;
    DraftShelf *m_shelf;
    CurrencyQueue m_queue;
    RunPanel *m_panel;
    BatchDialog *m_dialog = nullptr;
    std::optional<ResumePreparation> m_resume; // what the dialog asks about, if not a new list
    bool m_isBusy = false; // between a click and the question
};
