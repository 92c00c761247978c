#include "gui/keyform.h"

#include "gui/hiddentextbar.h"
#include "gui/icons.h"
#include "gui/keyhealthbar.h"
#include "gui/messagebar.h"
#include "gui/plainlineedit.h"
#include "words/keywords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

KeyForm::KeyForm(QWidget *parent)
    : QWidget(parent),
      m_keyEdit(new PlainLineEdit(this)),
      m_testButton(new QPushButton(tr("&Test and use key"), this)),
      m_healthBar(new KeyHealthBar(this)),
      m_useButton(m_healthBar->addButton(tr("Use it anyway"))),
      m_resultBar(new MessageBar(this)),
      m_memoryButton(m_resultBar->addButton(tr("Keep in memory"))),
      m_cleanButton(m_resultBar->addButton(tr("Remove them"))),
      m_retryButton(m_resultBar->addButton(tr("Try again")))
{
    describeParts();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keyEdit, 1);
    row->addWidget(m_testButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_healthBar);
    column->addWidget(m_resultBar);
    m_resultBar->setVisible(false);
    connect(m_keyEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_testButton->setEnabled(!text.isEmpty());
        m_resultBar->setVisible(false);
        m_healthBar->setVisible(false);
    });
    connect(m_healthBar, &KeyHealthBar::checkRequested, this, &KeyForm::test);
    connect(m_keyEdit, &QLineEdit::returnPressed, m_testButton, &QPushButton::click);
    connect(m_testButton, &QPushButton::clicked, this, &KeyForm::test);
    connect(m_useButton, &QPushButton::clicked, this, &KeyForm::store);
    connect(m_memoryButton, &QPushButton::clicked, this, &KeyForm::keepInMemory);
    connect(m_cleanButton, &QPushButton::clicked, this,
            [this] { m_keyEdit->setText(withoutHidden(m_keyEdit->text())); });
    connect(m_retryButton, &QPushButton::clicked, this, &KeyForm::loadAgain);
    setFocusProxy(m_keyEdit);
}

void KeyForm::describeParts()
{
    m_keyEdit->setEchoMode(QLineEdit::Password);
    m_keyEdit->setPlaceholderText(tr("Secret API key"));
    m_keyEdit->setAccessibleName(tr("Secret API key"));
    QAction *reveal = m_keyEdit->addAction(Icons::icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Show the key while this is pressed in"));
    connect(reveal, &QAction::toggled, m_keyEdit,
            [this](bool isShown) { m_keyEdit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    m_testButton->setProperty("kind", QStringLiteral("primary"));
    m_testButton->setEnabled(false);
    m_memoryButton->setToolTip(tr("The key is used until the program ends, and written nowhere"));
}

void KeyForm::setKeyHolder(KeyHolder &keys)
{
    m_keys = &keys;
}

void KeyForm::showKeychainFault(const KeyError &error)
{
    m_resultBar->setMessage(Tone::Warning, tr("The keychain gave no key"), wordsFor(error));
    offer({m_retryButton});
}

void KeyForm::loadAgain()
{
    m_retryButton->setEnabled(false);
    m_keys->load().then(this, [this](const Result<Done, KeyError> &answer) {
        m_retryButton->setEnabled(true);
        answer ? finish() : showKeychainFault(answer.error());
    });
}

void KeyForm::offer(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : {m_memoryButton, m_cleanButton, m_retryButton}) {
        button->setVisible(buttons.contains(button));
    }
    m_healthBar->setVisible(false);
    m_resultBar->setVisible(true);
}

Secret KeyForm::typedKey() const
{
    return Secret(m_keyEdit->text().toUtf8());
}

void KeyForm::test()
{
    if (hasHidden(m_keyEdit->text())) {
        return showHiddenText();
    }
    setWaiting(true);
    m_healthBar->setChecking(true);
    m_keys->test(typedKey()).then(this, [this](const KeyHealthReport &report) {
        setWaiting(false);
        showHealth(report);
    });
}

void KeyForm::showHiddenText()
{
    m_resultBar->setMessage(Tone::Warning, tr("There are spaces or hidden characters in what was pasted"),
                            tr("A key has none. Remove them, or copy the key again."));
    offer({m_cleanButton});
}

void KeyForm::showHealth(const KeyHealthReport &report)
{
    if (report.health == KeyHealth::Works) {
        return store();
    }
    m_resultBar->setVisible(false);
    m_healthBar->showReport(report);
    m_useButton->setVisible(report.health != KeyHealth::Wrong); // it may work later
}

void KeyForm::store()
{
    setWaiting(true);
    m_keys->store(typedKey()).then(this, [this](const Result<Done, KeyError> &answer) {
        setWaiting(false);
        showStored(answer);
    });
}

void KeyForm::showStored(const Result<Done, KeyError> &answer)
{
    if (answer) {
        return finish();
    }
    m_resultBar->setMessage(Tone::Warning, tr("The key is not stored"), wordsFor(answer.error()));
    offer({m_memoryButton});
}

void KeyForm::keepInMemory()
{
    setWaiting(true);
    m_keys->keepInMemory(typedKey()).then(this, [this](const Result<Done, KeyError> &answer) {
        setWaiting(false);
        if (answer) {
            return finish();
        }
        m_resultBar->setMessage(Tone::Warning, tr("The key cannot be used"), wordsFor(answer.error()));
    });
}

void KeyForm::finish()
{
    m_keyEdit->setText({});
    m_resultBar->setVisible(false);
    Q_EMIT keyTaken();
}

void KeyForm::setWaiting(bool isWaiting)
{
    m_keyEdit->setEnabled(!isWaiting);
    m_testButton->setEnabled(!isWaiting && !m_keyEdit->text().isEmpty());
    m_testButton->setText(isWaiting ? tr("Testing…") : tr("&Test and use key"));
}
