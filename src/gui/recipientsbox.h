#pragma once

#include "core/namelookup.h"
#include "records/historyentry.h"

#include <QWidget>

#include <optional>

class EntryRecipientModel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

// The recipients of a mass payout, to be searched; thousands of them too.
class RecipientsBox : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsBox(QWidget *parent = nullptr);

    // Those that are shown already stay as they are.
    void setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency);
    // What the address book calls them.
    void setNames(const NameLookup &names);
    // Whether receipts can be made at all.
    void setReceiptsOffered(bool isOffered);

Q_SIGNALS:
    // A receipt for the recipient at this position is wanted, as a file or on paper.
    void receiptRequested(std::optional<qsizetype> recipient);
    void printRequested(std::optional<qsizetype> recipient);

private:
    void makeReceiptButton();
    void showSelected();
    [[nodiscard]] std::optional<qsizetype> selected() const;

    QList<EntryRecipient> m_recipients;
    CurrencyId m_currency;
    EntryRecipientModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_searchEdit;
    QTableView *m_table;
    QPushButton *m_receiptButton;
};
