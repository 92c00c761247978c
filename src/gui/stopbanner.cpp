#include "gui/stopbanner.h"

#include "gui/messagebar.h"
#include "gui/typeddialog.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

StopBanner::StopBanner(QWidget *parent) : QWidget(parent), m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->addWidget(m_bar);
    connect(m_bar->addButton(tr("Allow sending again…")), &QPushButton::clicked, this, &StopBanner::askToAllow);
    setVisible(false);
}

void StopBanner::setServices(const WindowServices &services)
{
    m_services.emplace(services);
    connect(&services.watcher, &LedgerWatcher::changed, this, &StopBanner::refresh);
    refresh();
}

Actor StopBanner::actor() const
{
    return {m_services->person, QStringLiteral("window"), m_services->now()};
}

void StopBanner::refresh()
{
    m_services->safeguards.sending.state().then(
        this, [this](const Result<SendingStop::State, LedgerError> &state) { showState(state); });
}

void StopBanner::showState(const Result<SendingStop::State, LedgerError> &state)
{
    if (!state) {
        return;
    }
    const bool isStopped = state->at.isValid();
    if (isStopped) {
        m_bar->setMessage(
            Tone::Danger, tr("All sending is stopped"),
            tr("Stopped by %1 on %2. Nothing more goes out from this ledger, from any window or script. "
               "What Plisio had already been asked for is not taken back.")
                .arg(plainText(state->by), QLocale().toString(state->at.toLocalTime(), QLocale::ShortFormat)));
    }
    setVisible(isStopped);
    Q_EMIT stoppedChanged(isStopped);
}

void StopBanner::stop()
{
    if (m_services) {
        m_services->safeguards.sending.stop(actor()).then(
            this, [this](const Result<Done, LedgerError> &answer) { takeAnswer(answer); });
    }
}

void StopBanner::takeAnswer(const Result<Done, LedgerError> &answer)
{
    if (answer) {
        return refresh();
    }
    m_bar->setMessage(Tone::Danger, tr("That could not be written to the ledger"), wordsFor(answer.error()));
    setVisible(true);
}

void StopBanner::askToAllow()
{
    auto *dialog = new TypedDialog(m_services->mode, window());
    dialog->setQuestion(tr("Allow sending again?"),
                        tr("Make sure first that what made you stop is settled: the key, this computer, the people who "
                           "use it."),
                        tr("Allow sending"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { allow(dialog->typed()); });
    dialog->open();
}

void StopBanner::allow(const QString &typed)
{
    m_services->safeguards.sending.allow(typed, actor()).then(this, [this](const Result<Done, LedgerError> &answer) {
        takeAnswer(answer);
    });
}
