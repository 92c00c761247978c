#include "gui/namedialog.h"

#include "gui/tonelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 420;
constexpr int longestName = 80;

} // namespace

NameDialog::NameDialog(const RunMode &mode, const QStringList &taken, QWidget *parent)
    : FramedDialog(mode, dialogWidth, parent),
      m_taken(taken),
      m_nameEdit(new QLineEdit(this)),
      m_noteLabel(new ToneLabel(this)),
      m_acceptButton(new QPushButton(this))
{
    m_nameEdit->setMaxLength(longestName);
    m_acceptButton->setProperty("kind", QStringLiteral("primary"));
    m_acceptButton->setDefault(true);
    parts().addWidget(m_nameEdit);
    addButtons(m_acceptButton, m_noteLabel);
    connect(m_nameEdit, &QLineEdit::textChanged, this, &NameDialog::judge);
    connect(m_acceptButton, &QPushButton::clicked, this, &QDialog::accept);
}

void NameDialog::setQuestion(const QString &title, const QString &name, const QString &acceptLabel)
{
    setTitle(title);
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
