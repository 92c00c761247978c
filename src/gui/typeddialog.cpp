#include "gui/typeddialog.h"

#include "words/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 480;

} // namespace

TypedDialog::TypedDialog(const RunMode &mode, QWidget *parent)
    : FramedDialog(mode, dialogWidth, parent),
      m_profile(mode.profile),
      m_textLabel(plainLabel()),
      m_nameEdit(new QLineEdit(this)),
      m_acceptButton(new QPushButton(this))
{
    auto *askLabel = plainLabel();
    askLabel->setText(tr("Type the profile’s name to go on: %1").arg(plainText(m_profile)));
    m_nameEdit->setAccessibleName(askLabel->text());
    m_acceptButton->setProperty("kind", QStringLiteral("danger"));
    m_acceptButton->setEnabled(false);
    m_acceptButton->setAutoDefault(false);
    layOut(askLabel);
    m_nameEdit->setFocus();
    connect(m_nameEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_acceptButton->setEnabled(text == m_profile);
        m_acceptButton->setDefault(text == m_profile);
    });
    connect(m_acceptButton, &QPushButton::clicked, this, &QDialog::accept);
}

void TypedDialog::layOut(QLabel *askLabel)
{
    parts().addWidget(m_textLabel);
    parts().addWidget(askLabel);
    parts().addWidget(m_nameEdit);
    QPushButton *cancel = addButtons(m_acceptButton);
    cancel->setAutoDefault(true);
    cancel->setDefault(true);
}

void TypedDialog::setQuestion(const QString &title, const QString &text, const QString &acceptLabel)
{
    setTitle(title);
    m_textLabel->setText(text);
    m_acceptButton->setText(acceptLabel);
}

QString TypedDialog::typed() const
{
    return m_nameEdit->text();
}
