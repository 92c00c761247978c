#pragma once

#include "gui/windowservices.h"

#include <QScrollArea>

class DoubtPanel;
class EntryActions;
class EntryCard;
class KnownAddress;
class FactsCard;
class MessageBar;
class QPushButton;
class RecipientsBox;
class RecordCard;
class StepsCard;

// Everything about the operation that is selected in the history, and what can be done about it.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    // Must be called once before a record is shown.
    void setServices(const WindowServices &services);
    // A withdrawal made here is read whole from the ledger; another operation is shown as it is.
    void showEntry(const HistoryEntry &entry);

Q_SIGNALS:
    void payAgainRequested(const WithdrawalDraft &draft);
    void told(const QString &title, const QString &text);

private:
    void showRecord(const WithdrawalRecord &record);
    void showForeign(const HistoryEntry &entry);
    void readRecord(const HistoryEntry &entry);
    void askToClose();
    void close(const QString &id);

    std::optional<WindowServices> m_services;
    QWidget *m_content;
    MessageBar *m_explanationBar;
    QPushButton *m_closeButton;
    DoubtPanel *m_doubtPanel = nullptr;
    EntryActions *m_actions = nullptr;
    KnownAddress *m_known = nullptr;
    RecordCard *m_card;
    EntryCard *m_entryCard;
    FactsCard *m_factsCard;
    RecipientsBox *m_recipientsBox;
    StepsCard *m_stepsCard;
    qint64 m_entryId = 0; // that is shown, or read
    QString m_recordId; // that is shown
};
