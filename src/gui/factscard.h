#pragma once

#include "gui/fieldcard.h"
#include "records/historyentry.h"

// What else is known of an entry of the history: its worth and rate then, how Plisio was to pay it, times and ids. What is
// not known has no row; without any it is hidden.
class FactsCard : public FieldCard
{
    Q_OBJECT

public:
    explicit FactsCard(QWidget *parent = nullptr);

    void setEntry(const HistoryEntry &entry);

private:
    void showWorth(const HistoryEntry &entry);
    void showPlan(const HistoryEntry &entry);
    void showIds(const HistoryEntry &entry);

    QLabel *m_valueLine;
    QLabel *m_rateLine;
    QLabel *m_commissionLine;
    QLabel *m_planLine;
    QLabel *m_targetLine;
    QLabel *m_createdLine;
    QLabel *m_finishedLine;
    QLabel *m_transactionLine;
    QLabel *m_withdrawalLine;
    QLabel *m_noteByLine;
};
