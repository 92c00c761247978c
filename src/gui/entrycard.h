#pragma once

#include "gui/fieldcard.h"
#include "records/historyentry.h"

class AddressView;
class ExplorerButton;
class StateBadge;

// What one wants to know first, or to copy, of an operation that was not made here. Text from outside is shown as plain, cut
// text; what is copied is exact.
class EntryCard : public FieldCard
{
    Q_OBJECT

public:
    explicit EntryCard(QWidget *parent = nullptr);

    void setEntry(const HistoryEntry &entry);

private:
    void showRecipient(const HistoryEntry &entry);
    void showEvidence(const HistoryEntry &entry);

    StateBadge *m_stateBadge;
    QLabel *m_typeLine;
    QLabel *m_amountLine;
    QLabel *m_currencyLine;
    AddressView *m_addressView;
    CopyButton *m_copyAddressButton;
    QLabel *m_recipientsLine;
    QLabel *m_feeLine;
    QLabel *m_noteLine;
    QLabel *m_operationLine;
    CopyButton *m_copyOperationButton;
    ExplorerButton *m_explorerButton;
    CopyButton *m_copyLinkButton;
};
