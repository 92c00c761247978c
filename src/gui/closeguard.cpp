#include "gui/closeguard.h"

#include "gui/questiondialog.h"

CloseGuard::CloseGuard(const WindowServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
    connect(&m_services.payouts, &PayoutService::sendingChanged, this, &CloseGuard::followSending);
}

bool CloseGuard::mayClose(bool isBatch)
{
    if (!m_services.payouts.isSending()) {
        return true;
    }
    if (!m_closesWhenDone && !m_dialog) {
        isBatch ? askAboutBatch() : closeWhenDone();
    }
    return false;
}

void CloseGuard::askAboutBatch()
{
    m_dialog = new QuestionDialog(m_services.mode, m_window);
    m_dialog->setQuestion(tr("Stop the mass payout and close?"),
                          tr("A mass payout is being sent. The withdrawal under way is finished first. The rest stays "
                             "planned, and you can go on with it when you start Disburse again."));
    m_dialog->addAnswer(tr("Keep sending"), QuestionDialog::Answer::Reject);
    m_dialog->addAnswer(tr("Stop and close"), QuestionDialog::Answer::Accept);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_dialog = nullptr;
        m_services.payouts.isSending() ? closeWhenDone() : static_cast<void>(m_window->close());
    });
    connect(m_dialog, &QDialog::rejected, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void CloseGuard::closeWhenDone()
{
    m_closesWhenDone = true;
    m_services.batches.stop(); // the rest of a batch stays planned
    m_dialog = new QuestionDialog(m_services.mode, m_window);
    m_dialog->setQuestion(
        tr("A payout is under way"),
        tr("Disburse waits for Plisio’s answer, records it, and closes then, within a minute or so. The payout "
           "itself can no longer be stopped."));
    m_dialog->addAnswer(tr("Keep Disburse open"), QuestionDialog::Answer::Reject);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_closesWhenDone = false;
        m_dialog = nullptr;
    });
    m_dialog->open();
}

void CloseGuard::followSending(bool isSending)
{
    if (!isSending && m_closesWhenDone) {
        m_window->close();
    }
}
