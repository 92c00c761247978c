#pragma once

#include "core/currency.h"
#include "records/historyentry.h"

#include <QWidget>

class EntryRecipientModel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

// The recipients of a mass payout, to be searched; thousands of them too.
class RecipientsBox : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsBox(QWidget *parent = nullptr);

    void setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency);

private:
    EntryRecipientModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_searchEdit;
    QTableView *m_table;
};
