#pragma once

#include "payouts/batchservice.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class RunForm;
}

// A batch while it is sent, and what became of it: each withdrawal and each recipient, how far it is, what it means,
// and what can be done next.
class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent = nullptr);
    ~RunPanel() override;

    // The withdrawals that are going out now, in their order.
    void begin(const Plan &plan);
    void showProgress(const BatchProgress &progress);
    void showReport(const BatchReport &report);
    // The run was ended to be gone on with.
    void showPaused();
    // A batch as the ledger has it. What was said about the end of its run stays while nothing in it has changed.
    void showRest(const QString &batchId, const QList<WithdrawalRecord> &records);
    // Those that ask for something; a choice when there are several.
    void setBatches(const QList<BatchSummary> &batches);
    [[nodiscard]] const QString &batchId() const { return m_batchId; }
    // What was refused or never left, and has no successor.
    [[nodiscard]] QList<WithdrawalRecord> unpaid() const;
    // Plisio pays this currency to one recipient at a time: what is paid again should be paid singly.
    [[nodiscard]] bool wantsSingles() const;

Q_SIGNALS:
    void stopRequested();
    void pauseRequested();
    void listRequested();
    void resumeRequested();
    void retryRequested();
    // Plisio is to be asked about the doubt.
    void askRequested();
    void batchChosen(const QString &batchId);
    void resultsRequested();
    void againRequested();

private:
    void connectButtons();
    void setRunning(bool isRunning);
    void setRecords(const QList<WithdrawalRecord> &records);
    void showResult(const std::optional<PayoutError> &error);
    void showButtons();
    void filterRecipients();

    std::unique_ptr<Ui::RunForm> m_ui;
    QPushButton *m_askButton;
    QString m_batchId;
    QElapsedTimer m_since;
    Amount m_sent; // of what goes out now
    Amount m_total;
};
