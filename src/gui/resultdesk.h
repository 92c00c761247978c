#pragma once

#include "gui/windowservices.h"

#include <QObject>

// What is done with a batch that was sent: its results are saved as a file, and its list is paid once more.
class ResultDesk : public QObject
{
    Q_OBJECT

public:
    // window: over which dialogs are shown; owns this.
    ResultDesk(const WindowServices &services, QWidget *window);

    // Asks for a file and writes what became of each row.
    void saveResults(const QString &batchId);
    // Hands out the batch's list as a new draft.
    void payAgain(const QString &batchId);

Q_SIGNALS:
    void draftMade(const BatchDraft &draft);
    void told(const QString &title, const QString &text);

private:
    void chooseFile(const BatchSource &source);
    void write(const BatchSource &source, const QString &path);
    void tellLedger(const LedgerError &error);

    WindowServices m_services;
    QWidget *m_window;
};
