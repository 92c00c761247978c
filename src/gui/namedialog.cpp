#include "gui/namedialog.h"

#include "gui/modestrip.h"
#include "gui/pagecolumn.h"
#include "gui/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 420;
constexpr int longestName = 80;

} // namespace

NameDialog::NameDialog(const RunMode &mode, const QStringList &taken, QWidget *parent)
    : QDialog(parent),
      m_taken(taken),
      m_titleLabel(new QLabel(this)),
      m_nameEdit(new QLineEdit(this)),
      m_noteLabel(new ToneLabel(this)),
      m_acceptButton(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleMark(mode) + QStringLiteral("Disburse"));
    setFixedWidth(dialogWidth);
    auto *strip = new ModeStrip(this);
    strip->setMode(mode);
    m_titleLabel->setFont(headingFont(font()));
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_nameEdit->setMaxLength(longestName);
    m_acceptButton->setProperty("kind", QStringLiteral("primary"));
    m_acceptButton->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_noteLabel, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_acceptButton);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(24, 24, 24, 24);
    parts->setSpacing(16);
    parts->addWidget(m_titleLabel);
    parts->addWidget(m_nameEdit);
    parts->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addLayout(parts);
    connect(m_nameEdit, &QLineEdit::textChanged, this, &NameDialog::judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_acceptButton, &QPushButton::clicked, this, &QDialog::accept);
}

void NameDialog::setQuestion(const QString &title, const QString &name, const QString &acceptLabel)
{
    m_titleLabel->setText(title);
    m_nameEdit->setAccessibleName(title);
    m_acceptButton->setText(acceptLabel);
    m_nameEdit->setText(name);
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
    judge();
}

QString NameDialog::name() const
{
    return m_nameEdit->text().simplified();
}

void NameDialog::judge()
{
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    m_noteLabel->setText(isTaken ? tr("Another list has this name.") : QString());
    m_acceptButton->setEnabled(!isTaken && !name().isEmpty());
}
