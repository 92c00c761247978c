#include "gui/questiondialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int dialogWidth = 480;

} // namespace

QuestionDialog::QuestionDialog(const RunMode &mode, QWidget *parent)
    : FramedDialog(mode, dialogWidth, parent),
      m_textLabel(new QLabel(this)),
      m_texts(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    m_textLabel->setTextFormat(Qt::PlainText);
    m_textLabel->setWordWrap(true);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_texts->setSpacing(16);
    m_texts->addWidget(m_textLabel);
    parts().addLayout(m_texts);
    parts().addLayout(m_buttons);
}

void QuestionDialog::tell(const RunMode &mode, QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QuestionDialog(mode, parent);
    dialog->setQuestion(title, text);
    dialog->addAnswer(tr("Close"), Answer::Reject);
    dialog->open();
}

void QuestionDialog::setQuestion(const QString &title, const QString &text)
{
    setTitle(title);
    m_textLabel->setText(text);
}

void QuestionDialog::addBelow(QWidget *widget)
{
    m_texts->addWidget(widget);
}

void QuestionDialog::addAnswer(const QString &label, Answer answer, const QString &kind)
{
    auto *button = new QPushButton(label, this);
    button->setProperty("kind", kind);
    button->setDefault(m_buttons->count() == 1);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, answer == Answer::Accept ? &QDialog::accept : &QDialog::reject);
}
