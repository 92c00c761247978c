#pragma once

#include "gui/windowservices.h"

#include <QWidget>

class BusyLine;
class DoubtPanel;
class MessageBar;
class QPushButton;
class RecordCard;

// What becomes of the payout that was just confirmed: under way, then its result, in plain words.
class OutcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(const WindowServices &services, QWidget *parent = nullptr);

    void showUnderWay(const Withdrawal &withdrawal);
    void showRecord(const WithdrawalRecord &record);
    // Sent, but the ledger could not take the answer: in doubt, with the ledger's reason.
    void showUnstored(const WithdrawalRecord &record, const std::optional<LedgerError> &error);

Q_SIGNALS:
    // The person is done with it.
    void anotherRequested();
    // Nothing was sent: back to the form, as it was.
    void formRequested();

private:
    void showResult(const WithdrawalRecord &record);

    DoubtPanel *m_doubtPanel;
    MessageBar *m_resultBar;
    BusyLine *m_busyLine;
    RecordCard *m_card;
    QPushButton *m_anotherButton;
    QPushButton *m_formButton;
};
