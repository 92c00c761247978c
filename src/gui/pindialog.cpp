#include "gui/pindialog.h"

#include "gui/fieldnote.h"

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
    : FramedDialog(mode, dialogWidth, parent),
      m_pinEdit(pinEdit(tr("PIN"), this)),
      m_againEdit(pinEdit(tr("The PIN again"), this)),
      m_minutesBox(new QSpinBox(this)),
      m_note(new FieldNote(this)),
      m_setButton(new QPushButton(tr("Set PIN"), this))
{
    m_minutesBox->setRange(1, mostMinutes);
    m_minutesBox->setValue(usualMinutes);
    m_minutesBox->setPrefix(tr("Lock after "));
    m_minutesBox->setSuffix(tr(" minutes without a touch"));
    m_note->setField(m_pinEdit);
    m_note->setHint(tr("At least four characters, digits or letters."));
    m_setButton->setProperty("kind", QStringLiteral("primary"));
    layOut();
    for (QLineEdit *edit : {m_pinEdit, m_againEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &PinDialog::judge);
    }
    connect(m_setButton, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

void PinDialog::layOut()
{
    setTitle(tr("Lock with a PIN"));
    parts().setSpacing(12);
    for (QWidget *part : QList<QWidget *>{m_pinEdit, m_againEdit, m_note, m_minutesBox}) {
        parts().addWidget(part);
    }
    addButtons(m_setButton);
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
