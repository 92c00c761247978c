#pragma once

#include "gui/desktopnotice.h"
#include "gui/planreview.h"
#include "gui/stayawake.h"

class QuestionDialog;
class RunPanel;

// Batches from the question to their results: asks, starts, pauses and resumes them, follows them on the panel, keeps
// the computer awake meanwhile and tells the desktop when one has ended. The money moves through the batch service alone.
class RunDesk : public QObject
{
    Q_OBJECT

public:
    // panel: shows the runs, and is where the person asks for more.
    RunDesk(const WindowServices &services, RunPanel *panel, QWidget *parent);

    // Asks a person about the list, and sends it after a yes. It is one of so many batches of the same list.
    void review(const BatchDraft &draft, int number = 1, int count = 1);
    // What the ledger has that is not finished.
    void showUnfinished();
    // Whether nothing is asked or sent now that a list would have to wait for.
    [[nodiscard]] bool mayAsk() const { return isFree(); }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    // There is something to see on the panel.
    void panelWanted();
    // A list is about to be sent: it is to be kept.
    void listConfirmed();
    // The list is in the ledger as a batch.
    void listJournalled(const BatchReport &report);

private:
    void connectPanel();
    void ask(const PlanReview::Planner &planner, const PlanChoice &choice, const PlanOptions &options);
    void send(const Confirmed &confirmed, const RunRules &rules);
    void follow(const QFuture<BatchReport> &run, const Plan &plan);
    void takeReport(const BatchReport &report);
    void takeSummaries(const QList<BatchSummary> &batches);
    void showBatch(const QString &id);
    void pause();
    void resume();
    void retry();
    void askToSendRest(const QList<WithdrawalRecord> &records);
    void sendRest(const Plan &rest);
    void showRefusal(const Preparation &preparation);
    void tell(const Finding &finding);
    QuestionDialog *tell(const QString &title, const QString &text);
    [[nodiscard]] bool isFree() const;

    WindowServices m_services;
    RunPanel *m_panel;
    QWidget *m_window; // a widget of it, for dialogs
    StayAwake m_awake;
    DesktopNotice m_notice;
    PlanReview *m_review = nullptr;
    RunRules m_rules; // of the last run
    QString m_retried; // the batch the question is about, if it is not about a new list
    bool m_isBusy = false; // between a click and the question
    bool m_isRunning = false;
    bool m_isPausing = false; // the run was ended to be gone on with
    QDateTime m_pausedAt; // UTC
};
