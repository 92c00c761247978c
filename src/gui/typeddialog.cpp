#include "gui/typeddialog.h"

#include "gui/modestrip.h"
#include "gui/pagecolumn.h"
#include "words/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int dialogWidth = 480;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TypedDialog::TypedDialog(const RunMode &mode, QWidget *parent)
    : QDialog(parent),
      m_profile(mode.profile),
      m_titleLabel(plainLabel(this)),
      m_textLabel(plainLabel(this)),
      m_nameEdit(new QLineEdit(this)),
      m_acceptButton(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleMark(mode) + QStringLiteral("Disburse"));
    setFixedWidth(dialogWidth);
    m_titleLabel->setFont(headingFont(font()));
    auto *askLabel = plainLabel(this);
    askLabel->setText(tr("Type the profile’s name to go on: %1").arg(plainText(m_profile)));
    m_nameEdit->setAccessibleName(askLabel->text());
    m_acceptButton->setProperty("kind", QStringLiteral("danger"));
    m_acceptButton->setEnabled(false);
    m_acceptButton->setAutoDefault(false);
    layOut(mode, askLabel);
    m_nameEdit->setFocus();
    connect(m_nameEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_acceptButton->setEnabled(text == m_profile);
        m_acceptButton->setDefault(text == m_profile);
    });
    connect(m_acceptButton, &QPushButton::clicked, this, &QDialog::accept);
}

void TypedDialog::layOut(const RunMode &mode, QLabel *askLabel)
{
    auto *strip = new ModeStrip(this);
    strip->setMode(mode);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_acceptButton);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(24, 24, 24, 24);
    parts->setSpacing(16);
    parts->addWidget(m_titleLabel);
    parts->addWidget(m_textLabel);
    parts->addWidget(askLabel);
    parts->addWidget(m_nameEdit);
    parts->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addLayout(parts);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void TypedDialog::setQuestion(const QString &title, const QString &text, const QString &acceptLabel)
{
    m_titleLabel->setText(title);
    m_textLabel->setText(text);
    m_acceptButton->setText(acceptLabel);
}

QString TypedDialog::typed() const
{
    return m_nameEdit->text();
}
