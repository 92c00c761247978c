#include "gui/pindialog.h"

#include "gui/fieldnote.h"
#include "gui/modestrip.h"
#include "gui/pagecolumn.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 420;
constexpr int shortestPin = 4;
constexpr int usualMinutes = 10;
constexpr int mostMinutes = 8 * 60;

QLineEdit *pinEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

PinDialog::PinDialog(const RunMode &mode, QWidget *parent)
    : QDialog(parent),
      m_pinEdit(pinEdit(tr("PIN"), this)),
      m_againEdit(pinEdit(tr("The PIN again"), this)),
      m_minutesBox(new QSpinBox(this)),
      m_note(new FieldNote(this)),
      m_setButton(new QPushButton(tr("Set PIN"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleMark(mode) + QStringLiteral("Disburse"));
    setFixedWidth(dialogWidth);
    m_minutesBox->setRange(1, mostMinutes);
    m_minutesBox->setValue(usualMinutes);
    m_minutesBox->setPrefix(tr("Lock after "));
    m_minutesBox->setSuffix(tr(" minutes without a touch"));
    m_note->setField(m_pinEdit);
    m_note->setHint(tr("At least four characters, digits or letters."));
    m_setButton->setProperty("kind", QStringLiteral("primary"));
    layOut(mode);
    for (QLineEdit *edit : {m_pinEdit, m_againEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &PinDialog::judge);
    }
    connect(m_setButton, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

void PinDialog::layOut(const RunMode &mode)
{
    auto *strip = new ModeStrip(this);
    strip->setMode(mode);
    auto *title = new QLabel(tr("Lock with a PIN"), this);
    title->setFont(headingFont(font()));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_setButton);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(24, 24, 24, 24);
    parts->setSpacing(12);
    for (QWidget *part : QList<QWidget *>{title, m_pinEdit, m_againEdit, m_note, m_minutesBox}) {
        parts->addWidget(part);
    }
    parts->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addLayout(parts);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

int PinDialog::minutes() const
{
    return m_minutesBox->value();
}

Secret PinDialog::takePin()
{
    const Secret pin(m_pinEdit->text().toUtf8());
    m_pinEdit->clear();
    m_againEdit->clear();
    return pin;
}

void PinDialog::judge()
{
    const bool isAgain = m_pinEdit->text() == m_againEdit->text();
    m_note->setError(isAgain || m_againEdit->text().isEmpty() ? QString() : tr("The two PINs differ."));
    m_setButton->setEnabled(isAgain && m_pinEdit->text().size() >= shortestPin);
}
