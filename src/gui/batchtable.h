#pragma once

#include "core/namelookup.h"
#include "core/withdrawalrecord.h"

#include <QTableView>

class BatchModel;
class BatchRecipients;

// A table of a batch, for looking only. Enter, a double click, or a click on a link opens the explorer's page.
class BatchView : public QTableView
{
    Q_OBJECT

public:
    explicit BatchView(QWidget *parent = nullptr);

protected:
    // Widths in letters; 0: the column takes what is left.
    void setWidths(const QList<int> &letters);
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void openLink(const QModelIndex &index);
};

// The withdrawals of a batch in their order: state, recipients, amount, fee, explorer.
class BatchTable : public BatchView
{
    Q_OBJECT

public:
    explicit BatchTable(QWidget *parent = nullptr);

    void setRecords(const QList<WithdrawalRecord> &records);
    // What is not journalled yet, without the columns about what became of it.
    void setPlan(const Plan &plan);
    // One of them has a new state: the index-th, the first is 0.
    void setRecord(qsizetype index, const WithdrawalRecord &record);
    void setExpectedFee(qsizetype index, const QString &text);
    [[nodiscard]] const QList<WithdrawalRecord> &records() const;

Q_SIGNALS:
    // A withdrawal was chosen by its number, or none (-1).
    void withdrawalChosen(int index);

private:
    BatchModel *m_model;
};

// The recipients of a batch with what became of each.
class RecipientsTable : public BatchView
{
    Q_OBJECT

public:
    explicit RecipientsTable(QWidget *parent = nullptr);

    [[nodiscard]] BatchRecipients &recipients() const { return *m_model; }
    // What is not journalled yet, without the columns about what became of it.
    void setPlan(const Plan &plan);
    // What the address book calls the recipients of the plan.
    void setNames(const NameLookup &names);

private:
    BatchRecipients *m_model;
};
