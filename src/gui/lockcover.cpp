#include "gui/lockcover.h"

#include "gui/card.h"
#include "gui/fieldnote.h"
#include "gui/pagecolumn.h"
#include "gui/pintries.h"
#include "words/keywords.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int cardWidth = 380;

QLineEdit *secretEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    return edit;
}

// Takes it out of the field.
Secret takeSecret(QLineEdit &edit)
{
    const Secret secret(edit.text().toUtf8());
    edit.clear();
    return secret;
}

} // namespace

const QString LockCover::minutesSetting = QStringLiteral("lock minutes");

LockCover::LockCover(QWidget *window)
    : QWidget(window),
      m_window(window),
      m_pinEdit(secretEdit(tr("PIN"), this)),
      m_unlockButton(new QPushButton(tr("Unlock"), this)),
      m_note(new FieldNote(this)),
      m_forgotButton(new QPushButton(tr("Forgot the PIN?"), this)),
      m_keyPart(new QWidget(this)),
      m_keyEdit(secretEdit(tr("Plisio API key"), m_keyPart))
{
    setVisible(false);
    connect(m_pinEdit, &QLineEdit::returnPressed, this, &LockCover::tryPin);
    connect(m_unlockButton, &QPushButton::clicked, this, &LockCover::tryPin);
    connect(m_keyEdit, &QLineEdit::returnPressed, this, &LockCover::tryKey);
    connect(m_forgotButton, &QPushButton::clicked, m_keyPart, &QWidget::show);
    makeParts();
}

void LockCover::makeParts()
{
    auto *card = new Card(this);
    card->setFixedWidth(cardWidth);
    auto *title = new QLabel(tr("Disburse is locked"), card);
    title->setFont(headingFont(font()));
    auto *text = new ToneLabel(card);
    text->setText(tr("What is being sent goes on."));
    m_unlockButton->setProperty("kind", QStringLiteral("primary"));
    m_forgotButton->setProperty("kind", QStringLiteral("quiet"));
    m_note->setField(m_pinEdit);
    m_note->setWordWrap(true);
    auto *keyText = new ToneLabel(m_keyPart);
    keyText->setWordWrap(true);
    keyText->setText(
        tr("The API key that this profile uses opens the window too, and removes the PIN. It stands in Plisio’s "
           "API settings."));
    auto *keyButton = new QPushButton(tr("Open with the key"), m_keyPart);
    connect(keyButton, &QPushButton::clicked, this, &LockCover::tryKey);
    auto *keyColumn = new QVBoxLayout(m_keyPart);
    keyColumn->setContentsMargins(0, 8, 0, 0);
    keyColumn->addWidget(keyText);
    keyColumn->addWidget(m_keyEdit);
    keyColumn->addWidget(keyButton);
    auto *parts = new QVBoxLayout(card);
    parts->setContentsMargins(24, 24, 24, 24);
    parts->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{title, text, m_pinEdit, m_note, m_unlockButton, m_forgotButton, m_keyPart}) {
        parts->addWidget(part);
    }
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

void LockCover::setServices(const WindowServices &services)
{
    m_services.emplace(services);
    m_tries = new PinTries(services, this);
    connect(m_tries, &PinTries::waitingChanged, this, &LockCover::showWaiting);
    showWaiting(); // the tries may be known already
}

void LockCover::lock()
{
    if (m_isLocked) {
        return;
    }
    m_isLocked = true;
    m_keyPart->setVisible(false);
    m_pinEdit->clear();
    m_keyEdit->clear();
    m_note->setError({});
    setGeometry(m_window->rect());
    qApp->installEventFilter(this);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        putAway(other);
    }
    Q_EMIT lockedChanged(true);
    show();
    raise();
    m_pinEdit->setFocus();
}

void LockCover::putAway(QWidget *dialog)
{
    if (dialog == m_window || !dialog->isVisible()) {
        return;
    }
    if (dialog->windowType() == Qt::ToolTip || dialog->windowType() == Qt::Popup) {
        dialog->close(); // and never comes back
    } else if (!m_putAway.contains(dialog)) {
        m_putAway.append(dialog);
        dialog->hide();
    }
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window->rect());
    }
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *shown = static_cast<QWidget *>(watched);
        if (shown->isWindow() && shown != m_window) {
            QMetaObject::invokeMethod(
                this,
                [this, late = QPointer(shown)] {
                    if (late && m_isLocked) {
                        putAway(late);
                    }
                },
                Qt::QueuedConnection);
        }
    }
    return false;
}

void LockCover::tryPin()
{
    if (!m_services || m_tries->isWaiting() || m_pinEdit->text().isEmpty() || !m_unlockButton->isEnabled()) {
        return;
    }
    setWaiting(true);
    m_services->pin.check(takeSecret(*m_pinEdit)).then(this, [this](const Result<bool, KeyError> &answer) {
        takeAnswer(answer);
    });
}

void LockCover::takeAnswer(const Result<bool, KeyError> &answer)
{
    setWaiting(false);
    if (!answer) {
        m_keyPart->setVisible(answer.error().fault == KeyFault::NotFound);
        return m_note->setError(answer.error().fault == KeyFault::NotFound
                                    ? tr("The keychain has no PIN any more. Open with the API key.")
                                    : wordsFor(answer.error()));
    }
    *answer ? unlock() : refuse(tr("This is not the PIN."));
}

void LockCover::tryKey()
{
    if (!m_services || m_tries->isWaiting() || m_keyEdit->text().isEmpty()) {
        return;
    }
    PinKeeper::isKey(m_services->keys, takeSecret(*m_keyEdit)) ? giveUpPin()
                                                               : refuse(tr("This is not the key that is in use."));
}

void LockCover::giveUpPin()
{
    m_services->settings.remove(minutesSetting);
    m_services->pin.forget().then(this, [this](const Result<Done, KeyError> &) {
        unlock(); // a hash that stays behind opens nothing
        Q_EMIT pinForgotten();
    });
}

void LockCover::refuse(const QString &text)
{
    m_note->setError(m_tries->refuse(text));
    setWaiting(m_tries->isWaiting());
}

void LockCover::showWaiting()
{
    if (m_tries->isWaiting()) {
        m_note->setError(m_tries->words());
    }
    setWaiting(m_tries->isWaiting());
}

void LockCover::setWaiting(bool isWaiting)
{
    m_pinEdit->setEnabled(!isWaiting);
    m_keyPart->setEnabled(!isWaiting);
    m_unlockButton->setEnabled(!isWaiting);
    if (!isWaiting) {
        m_pinEdit->setFocus();
    }
}

void LockCover::unlock()
{
    m_isLocked = false;
    m_tries->forget();
    qApp->removeEventFilter(this);
    hide();
    Q_EMIT lockedChanged(false);
    const QList<QPointer<QWidget>> dialogs = std::exchange(m_putAway, {});
    for (const QPointer<QWidget> &dialog : dialogs) {
        if (dialog) {
            dialog->show();
        }
    }
}

void LockCover::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}
