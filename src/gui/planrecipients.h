#pragma once

#include "core/namelookup.h"
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
    // What the address book calls the recipients.
    void setNames(const NameLookup &names);

private:
    void search();

    QLabel *m_countLabel;
    QLineEdit *m_searchEdit;
    RecipientsTable *m_table;
    qsizetype m_count = 0;
};
