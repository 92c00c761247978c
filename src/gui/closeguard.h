#pragma once

#include "gui/windowservices.h"

#include <QPointer>
#include <QWidget>

class QuestionDialog;

// Whether the window may close: not while money is on its way. Asks first when a batch would stop for it, waits for the
// withdrawal under way, and closes the window then.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(const WindowServices &services, QWidget *window);

    // False: it was asked, or the window closes by itself later. isBatch: a batch is being sent.
    bool mayClose(bool isBatch);

private:
    void askAboutBatch();
    void closeWhenDone();
    void followSending(bool isSending);

    WindowServices m_services;
    QWidget *m_window;
    QPointer<QuestionDialog> m_dialog;
    bool m_closesWhenDone = false;
};
