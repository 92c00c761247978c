#pragma once

#include "core/draft.h"
#include "core/reporterror.h"
#include "gui/windowservices.h"
#include "papers/receipt.h"

#include <QWidget>

class QPushButton;

// What can be done with the operation that is selected in the history: its note, a tick, a receipt, paying it again.
class EntryActions : public QWidget
{
    Q_OBJECT

public:
    EntryActions(const WindowServices &services, QWidget *parent);

    void setEntry(const HistoryEntry &entry);
    // The withdrawal behind the entry, when it was made here and is read.
    void setRecord(const WithdrawalRecord &record);

    // recipient: the position of the only one it is for.
    void askForReceipt(std::optional<qsizetype> recipient);
    void printReceipt(std::optional<qsizetype> recipient);

Q_SIGNALS:
    void payAgainRequested(const WithdrawalDraft &draft);
    void told(const QString &title, const QString &text);

private:
    void toggleTick();
    void askForNote();
    void makeReceiptMenu();
    void writeReceipt(const QString &path, std::optional<qsizetype> recipient);
    [[nodiscard]] ReceiptFrame frame() const;
    void payAgain();
    void tellLocked();
    void takeAnswer(const Result<Done, LedgerError> &answer);
    [[nodiscard]] BookedBy bookedBy() const { return {m_services.person, m_services.now()}; }

    WindowServices m_services;
    HistoryEntry m_entry;
    std::optional<WithdrawalRecord> m_record;
    QPushButton *m_againButton;
    QPushButton *m_receiptButton;
    QPushButton *m_noteButton;
    QPushButton *m_tickButton;
};
