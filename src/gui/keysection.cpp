#include "gui/keysection.h"

#include "gui/keyform.h"
#include "gui/keyhealthbar.h"
#include "gui/messagebar.h"
#include "gui/pagecolumn.h"
#include "gui/questiondialog.h"
#include "words/keywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

KeySection::KeySection(const WindowServices &services, QWidget *parent)
    : Card(parent),
      m_services(services),
      m_sourceLabel(new QLabel(this)),
      m_replaceButton(new QPushButton(tr("&Replace key…"), this)),
      m_forgetButton(new QPushButton(tr("&Forget key…"), this)),
      m_healthBar(new KeyHealthBar(this)),
      m_resultBar(new MessageBar(this)),
      m_keyForm(new KeyForm(this))
{
    auto *title = new QLabel(tr("Plisio API key"), this);
    title->setFont(headingFont(font()));
    m_sourceLabel->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_replaceButton);
    buttons->addWidget(m_forgetButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_sourceLabel);
    column->addWidget(m_healthBar);
    column->addLayout(buttons);
    column->addWidget(m_keyForm);
    column->addWidget(m_resultBar);
    m_resultBar->setVisible(false);
    m_keyForm->setKeyHolder(services.keys);
    connect(m_healthBar, &KeyHealthBar::checkRequested, this, &KeySection::check);
    connect(m_replaceButton, &QPushButton::clicked, this, [this] {
        m_keyForm->setVisible(!m_keyForm->isVisible());
        m_keyForm->setFocus();
    });
    connect(m_forgetButton, &QPushButton::clicked, this, &KeySection::askToForget);
    connect(&m_services.keys, &KeyHolder::keyChanged, this, &KeySection::showSource);
    connect(&m_services.keys, &KeyHolder::keyChanged, this, [this] { isVisible() ? check() : m_healthBar->hide(); });
    showSource();
}

void KeySection::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_healthBar->title().isEmpty()) {
        check();
    }
}

void KeySection::showSource()
{
    const KeySource source = m_services.keys.source();
    const bool hasKey = source != KeySource::None;
    m_sourceLabel->setText(nameOf(source));
    m_healthBar->setVisible(m_healthBar->isVisible() && hasKey);
    m_replaceButton->setVisible(hasKey && !m_services.mode.isPractice);
    m_forgetButton->setVisible(hasKey && !m_services.mode.isPractice);
    m_keyForm->setVisible(!hasKey && !m_services.mode.isPractice);
    m_resultBar->setVisible(false);
}

void KeySection::check()
{
    if (m_services.keys.source() == KeySource::None) {
        return;
    }
    m_healthBar->setChecking(true);
    m_services.keys.check().then(this, [this](const KeyHealthReport &report) {
        if (m_services.keys.source() != KeySource::None) {
            m_healthBar->showReport(report);
        }
    });
}

void KeySection::askToForget()
{
    auto *dialog = new QuestionDialog(m_services.mode, window());
    dialog->setQuestion(tr("Forget the API key?"),
                        tr("It is removed from this computer. Payouts stop until you enter a key "
                           "again; what was sent stays in the ledger."));
    dialog->addAnswer(tr("Keep key"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(tr("Forget key"), QuestionDialog::Answer::Accept, QStringLiteral("danger"));
    connect(dialog, &QDialog::accepted, this, &KeySection::forget);
    dialog->open();
}

void KeySection::forget()
{
    m_services.keys.forget().then(this, [this](const Result<Done, KeyError> &answer) {
        if (!answer) {
            m_resultBar->setMessage(Tone::Warning, tr("The key was not removed"), wordsFor(answer.error()));
            m_resultBar->setVisible(true);
        }
    });
}
