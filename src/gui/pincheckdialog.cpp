#include "gui/pincheckdialog.h"

#include "gui/fieldnote.h"
#include "gui/pintries.h"
#include "words/keywords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 420;

} // namespace

PinCheckDialog::PinCheckDialog(const WindowServices &services, QWidget *parent)
    : FramedDialog(services.mode, dialogWidth, parent),
      m_services(services),
      m_tries(new PinTries(services, this)),
      m_textLabel(plainLabel()),
      m_pinEdit(new QLineEdit(this)),
      m_note(new FieldNote(this)),
      m_acceptButton(new QPushButton(this))
{
    m_pinEdit->setEchoMode(QLineEdit::Password);
    m_pinEdit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pinEdit->setPlaceholderText(tr("PIN"));
    m_pinEdit->setAccessibleName(tr("PIN"));
    m_note->setField(m_pinEdit);
    m_note->setHint(tr("If it is forgotten: lock the window, and open it with the API key. That removes the PIN."));
    m_acceptButton->setProperty("kind", QStringLiteral("primary"));
    layOut();
    connect(m_pinEdit, &QLineEdit::textChanged, this, [this] { setWaiting(m_isChecking || m_tries->isWaiting()); });
    connect(m_acceptButton, &QPushButton::clicked, this, &PinCheckDialog::check);
    connect(m_tries, &PinTries::waitingChanged, this, &PinCheckDialog::showWaiting);
    showWaiting(); // the tries may be known already
}

void PinCheckDialog::layOut()
{
    parts().setSpacing(12);
    for (QWidget *part : QList<QWidget *>{m_textLabel, m_pinEdit, m_note}) {
        parts().addWidget(part);
    }
    addButtons(m_acceptButton);
    m_acceptButton->setDefault(true);
}

void PinCheckDialog::setQuestion(const QString &title, const QString &text, const QString &acceptLabel)
{
    setTitle(title);
    m_textLabel->setText(text);
    m_acceptButton->setText(acceptLabel);
}

void PinCheckDialog::check()
{
    if (m_isChecking || m_tries->isWaiting() || m_pinEdit->text().isEmpty()) {
        return;
    }
    const Secret pin(m_pinEdit->text().toUtf8());
    m_isChecking = true;
    m_pinEdit->clear();
    setWaiting(true);
    m_services.pin.check(pin).then(this, [this](const Result<bool, KeyError> &answer) { takeAnswer(answer); });
}

void PinCheckDialog::takeAnswer(const Result<bool, KeyError> &answer)
{
    m_isChecking = false;
    if (answer && *answer) {
        m_tries->forget();
        return accept();
    }
    m_note->setError(answer ? m_tries->refuse(tr("This is not the PIN.")) : wordsFor(answer.error()));
    setWaiting(m_tries->isWaiting());
}

void PinCheckDialog::showWaiting()
{
    m_note->setError(m_tries->words());
    setWaiting(m_tries->isWaiting());
}

void PinCheckDialog::setWaiting(bool isWaiting)
{
    m_pinEdit->setEnabled(!isWaiting);
    m_acceptButton->setEnabled(!isWaiting && !m_pinEdit->text().isEmpty());
    if (!isWaiting) {
        m_pinEdit->setFocus();
    }
}
