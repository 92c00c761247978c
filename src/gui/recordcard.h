#pragma once

#include "core/withdrawalrecord.h"
#include "gui/fieldcard.h"

class AddressView;
class CopyButton;
class ExplorerButton;
class QLabel;
class StateBadge;

// Everything one may want to know or copy of one withdrawal: state, amount, recipient, fee, operation, link.
// Text from outside is shown as plain, cut text; what is copied is exact.
class RecordCard : public FieldCard
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    void setRecord(const WithdrawalRecord &record);

private:
    void showRecipient(const Withdrawal &withdrawal);
    void showOperation(const WithdrawalRecord &record);

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
