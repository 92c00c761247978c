#include "gui/questiondialog.h"

#include "gui/modestrip.h"
#include "gui/pagecolumn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {

constexpr int dialogWidth = 480;

} // namespace

QuestionDialog::QuestionDialog(const RunMode &mode, QWidget *parent)
    : QDialog(parent),
      m_titleLabel(new QLabel(this)),
      m_textLabel(new QLabel(this)),
      m_texts(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleMark(mode) + QStringLiteral("Disburse"));
    setFixedWidth(dialogWidth);
    auto *strip = new ModeStrip(this);
    strip->setMode(mode);
    m_titleLabel->setFont(headingFont(font()));
    for (QLabel *label : {m_titleLabel, m_textLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(24, 24, 24, 24);
    parts->setSpacing(16);
    m_texts->setSpacing(16);
    m_texts->addWidget(m_titleLabel);
    m_texts->addWidget(m_textLabel);
    parts->addLayout(m_texts);
    parts->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addLayout(parts);
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
    m_titleLabel->setText(title);
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
