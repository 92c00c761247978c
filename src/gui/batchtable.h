#pragma once

#include "core/withdrawalrecord.h"

#include <QTableView>

class HistoryModel;

// The withdrawals of a batch in their order: state, amount, recipients, explorer. For looking only.
class BatchTable : public QTableView
{
    Q_OBJECT

public:
    explicit BatchTable(QWidget *parent = nullptr);

    void setRecords(const QList<WithdrawalRecord> &records);
    // What is not journalled yet.
    void setPlan(const Plan &plan);
    // One of them has a new state: the index-th, the first is 0.
    void setRecord(qsizetype index, const WithdrawalRecord &record);
    [[nodiscard]] const QList<WithdrawalRecord> &records() const;

private:
    HistoryModel *m_model;
};
