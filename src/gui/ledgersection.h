#pragma once

#include "gui/card.h"
#include "gui/windowservices.h"

class MessageBar;
class QPushButton;

// Settings of the ledger: where it lies, whether it is sound, a copy of it.
class LedgerSection : public Card
{
    Q_OBJECT

public:
    explicit LedgerSection(const WindowServices &services, QWidget *parent = nullptr);

private:
    void verify();
    void chooseBackup();
    void backup(const QString &path);
    void showAnswer(const Result<Done, LedgerError> &answer, const QString &success);

    WindowServices m_services;
    QPushButton *m_verifyButton;
    QPushButton *m_backupButton;
    MessageBar *m_resultBar;
};
