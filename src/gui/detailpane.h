#pragma once

#include "gui/windowservices.h"

#include <QScrollArea>

class DoubtPanel;
class MessageBar;
class RecordCard;

// Everything about the withdrawal that is selected in the history, and what can be done about it.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    // Must be called once before a record is shown.
    void setServices(const WindowServices &services);
    void showRecord(const WithdrawalRecord &record);

private:
    QWidget *m_content;
    MessageBar *m_explanationBar;
    DoubtPanel *m_doubtPanel = nullptr;
    RecordCard *m_card;
};
