#pragma once

#include "payouts/batchservice.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class RunForm;
}

// A batch while it is sent, and what became of it: each withdrawal, how far it is, and what can be done next.
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
    // A batch of an earlier time, as the ledger has it.
    void showRest(const QString &batchId, const QList<WithdrawalRecord> &records);
    [[nodiscard]] const QString &batchId() const { return m_batchId; }

Q_SIGNALS:
    void stopRequested();
    void listRequested();
    void resumeRequested(bool retries);
    void resultsRequested();
    void againRequested();

private:
    void setRunning(bool isRunning);
    void showResult(const QList<WithdrawalRecord> &records, const std::optional<PayoutError> &error);
    [[nodiscard]] QString progressText(const BatchProgress &progress) const;

    std::unique_ptr<Ui::RunForm> m_ui;
    QString m_batchId;
    QElapsedTimer m_since;
};
