#include "gui/locksection.h"

#include "gui/lockcover.h"
#include "gui/messagebar.h"
#include "gui/pagecolumn.h"
#include "gui/pincheckdialog.h"
#include "gui/pindialog.h"
#include "gui/tonelabel.h"
#include "words/keywords.h"

#include <QPushButton>
#include <QVBoxLayout>

LockSection::LockSection(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_services(services),
      m_stateLabel(new ToneLabel(this)),
      m_setButton(new QPushButton(this)),
      m_offButton(new QPushButton(tr("Turn off…"), this)),
      m_resultBar(new MessageBar(this))
{
    auto *title = new QLabel(tr("Lock"), this);
    title->setFont(headingFont(font()));
    m_stateLabel->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_setButton);
    buttons->addWidget(m_offButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_stateLabel);
    column->addLayout(buttons);
    column->addWidget(m_resultBar);
    m_resultBar->setVisible(false);
    connect(m_setButton, &QPushButton::clicked, this, &LockSection::askForPin);
    connect(m_offButton, &QPushButton::clicked, this, &LockSection::askToTurnOff);
    connect(&services.watcher, &LedgerWatcher::changed, this, &LockSection::refresh);
    showMinutes(0);
    refresh();
}

void LockSection::refresh()
{
    m_services.settings.value(LockCover::minutesSetting)
        .then(this, [this](const Result<std::optional<QString>, LedgerError> &minutes) {
            showMinutes(minutes ? minutes->value_or(QString()).toInt() : 0);
        });
}

void LockSection::showMinutes(int minutes)
{
    m_hasPin = minutes > 0;
    m_stateLabel->setText(
        minutes > 0 ? tr("The window locks after %n minute(s) without a touch, and at its start. A lock hides names "
                         "and amounts; what is being sent goes on.",
                         nullptr, minutes)
                    : tr("A PIN can lock the window when nobody is at it. Its hash is kept in the keychain."));
    m_setButton->setText(minutes > 0 ? tr("Another PIN…") : tr("Set a PIN…"));
    m_offButton->setVisible(minutes > 0);
}

// Whoever finds the window open must not be able to take the lock over.
void LockSection::askForPin()
{
    if (!m_hasPin) {
        return askForNewPin();
    }
    auto *dialog = new PinCheckDialog(m_services, window());
    dialog->setQuestion(tr("Set another PIN?"), tr("First type the PIN that is set now."), tr("Go on"));
    connect(dialog, &QDialog::accepted, this, &LockSection::askForNewPin);
    dialog->open();
}

void LockSection::askForNewPin()
{
    auto *dialog = new PinDialog(m_services.mode, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int minutes = dialog->minutes();
        setPin(dialog->takePin(), minutes);
    });
    dialog->open();
}

void LockSection::setPin(const Secret &pin, int minutes)
{
    m_setButton->setEnabled(false);
    m_services.pin.set(pin).then(this, [this, minutes](const Result<Done, KeyError> &answer) {
        m_setButton->setEnabled(true);
        m_resultBar->setVisible(!answer);
        if (!answer) {
            return tellFault(answer.error());
        }
        m_services.settings.set(LockCover::minutesSetting, QString::number(minutes));
        showMinutes(minutes);
    });
}

void LockSection::askToTurnOff()
{
    auto *dialog = new PinCheckDialog(m_services, window());
    dialog->setQuestion(tr("Turn off the lock?"), tr("The window then stays open when nobody is at it."),
                        tr("Turn off"));
    connect(dialog, &QDialog::accepted, this, &LockSection::turnOff);
    dialog->open();
}

void LockSection::turnOff()
{
    m_services.settings.remove(LockCover::minutesSetting);
    showMinutes(0);
    m_services.pin.forget().then(this, [this](const Result<Done, KeyError> &answer) {
        m_resultBar->setVisible(!answer);
        if (!answer) {
            tellFault(answer.error());
        }
    });
}

void LockSection::tellFault(const KeyError &error)
{
    m_resultBar->setMessage(Tone::Danger, tr("The keychain did not take it"), wordsFor(error));
    m_resultBar->setVisible(true);
}
