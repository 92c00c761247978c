#pragma once

#include "core/withdrawal.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class RecipientsTable;

// Every recipient of a plan with address and amount, and a field to search them by.
class PlanRecipients : public QWidget
{
    Q_OBJECT

public:
    explicit PlanRecipients(QWidget *parent = nullptr);

    void setPlan(const Plan &plan);

private:
    void search();

    QLabel *m_countLabel;
    QLineEdit *m_searchEdit;
    RecipientsTable *m_table;
    qsizetype m_count = 0;
};
