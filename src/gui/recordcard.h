#pragma once

#include "core/withdrawalrecord.h"
#include "gui/card.h"

class AddressView;
class CopyButton;
class ExplorerButton;
class QGridLayout;
class QLabel;
class StateBadge;

// Everything one may want to know or copy of one withdrawal: state, amount, recipient, fee, operation, link.
// Text from outside is shown as plain, cut text; what is copied is exact.
class RecordCard : public Card
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    void setRecord(const WithdrawalRecord &record);

private:
    QLabel *addLine(const QString &label);
    void addRow(const QString &label, QWidget *field, CopyButton *button = nullptr);
    void setRowVisible(QWidget *field, bool isVisible);
    void showLine(QLabel *line, const QString &text);
    void showRecipient(const Withdrawal &withdrawal);
    void showOperation(const WithdrawalRecord &record);

    QGridLayout *m_rows;
    QHash<QWidget *, QWidget *> m_labels; // of each row, by its field
    StateBadge *m_stateBadge;
    QLabel *m_amountLine;
    QLabel *m_currencyLine;
    AddressView *m_addressView;
    CopyButton *m_copyAddressButton;
    QLabel *m_recipientsLine;
    QLabel *m_feeLine;
    QLabel *m_noteLine;
    QLabel *m_timeLine;
    QLabel *m_operationLine;
    CopyButton *m_copyOperationButton;
    QLabel *m_linkLine;
    ExplorerButton *m_explorerButton;
    CopyButton *m_copyLinkButton;
};
