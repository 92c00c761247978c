#include "gui/ledgersection.h"

#include "gui/addressview.h"
#include "gui/copybutton.h"
#include "gui/messagebar.h"
#include "gui/pagecolumn.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

LedgerSection::LedgerSection(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_services(services),
      m_verifyButton(new QPushButton(tr("&Verify ledger"), this)),
      m_backupButton(new QPushButton(tr("&Back up ledger…"), this)),
      m_resultBar(new MessageBar(this))
{
    auto *title = new QLabel(tr("Ledger"), this);
    title->setFont(headingFont(font()));
    auto *path = new QLabel(plainText(services.ledger.path(), 1000), this);
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copyButton = new CopyButton(this);
    copyButton->setContent(services.ledger.path(), tr("Copy the ledger’s path"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_verifyButton);
    buttons->addWidget(m_backupButton);
    buttons->addStretch(1);
    buttons->addWidget(copyButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(path);
    column->addLayout(buttons);
    column->addWidget(m_resultBar);
    m_resultBar->setVisible(false);
    connect(m_verifyButton, &QPushButton::clicked, this, &LedgerSection::verify);
    connect(m_backupButton, &QPushButton::clicked, this, &LedgerSection::chooseBackup);
}

void LedgerSection::verify()
{
    m_verifyButton->setEnabled(false);
    m_services.ledger.verify().then(this, [this](const Result<Done, LedgerError> &answer) {
        m_verifyButton->setEnabled(true);
        showAnswer(answer, tr("The ledger is sound"));
    });
}

void LedgerSection::chooseBackup()
{
    auto *dialog = new QFileDialog(window(), tr("Back up the ledger"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("disburse-ledger-%1.sqlite").arg(m_services.now().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerSection::backup);
    dialog->open();
}

void LedgerSection::backup(const QString &path)
{
    m_backupButton->setEnabled(false);
    m_services.ledger.backup(path).then(this, [this](const Result<Done, LedgerError> &answer) {
        m_backupButton->setEnabled(true);
        showAnswer(answer, tr("The copy is written"));
    });
}

void LedgerSection::showAnswer(const Result<Done, LedgerError> &answer, const QString &success)
{
    if (answer) {
        m_resultBar->setMessage(Tone::Success, success);
    } else {
        m_resultBar->setMessage(Tone::Danger, tr("That did not work"), wordsFor(answer.error()));
    }
    m_resultBar->setVisible(true);
}
