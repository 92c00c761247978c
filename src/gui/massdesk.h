#pragma once

#include "gui/currencyqueue.h"
#include "gui/windowservices.h"

#include <QStackedWidget>

class DraftShelf;
class MassPage;
class RunDesk;
class RunPanel;

// A mass payout from the list through the question and the run to its results. The money moves through the batch service
// alone; the list is kept in the ledger until it was sent.
class MassDesk : public QStackedWidget
{
    Q_OBJECT

public:
    explicit MassDesk(const WindowServices &services, QWidget *parent = nullptr);

    // Saves what was typed now; the window is closing.
    void saveDraft();
    // A batch is being sent.
    [[nodiscard]] bool isRunning() const;

private:
    void connectPage();
    void connectImport();
    void connectRun();
    // To be worked on in the table.
    void takeDraft(const BatchDraft &draft);
    void renewCheck();
    void review(const BatchDraft &draft);
    void askForNext(const BatchReport &report);
    void tell(const QString &title, const QString &text);

    WindowServices m_services;
    MassPage *m_page;
    DraftShelf *m_shelf;
    CurrencyQueue m_queue;
    RunPanel *m_panel;
    RunDesk *m_run;
};
