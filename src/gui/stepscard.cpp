#include "gui/stepscard.h"

#include "gui/copybutton.h"
#include "gui/pagecolumn.h"
#include "gui/tonelabel.h"
#include "words/stepwords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

// "26.11.2026 09:30:01", as the list beside it.
QString timeText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString copyText(const QList<StateStep> &steps)
{
    QStringList lines;
    for (const StateStep &step : steps) {
        QStringList parts{timeText(step.at), titleOf(step), wordsFor(step), personOf(step)};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

} // namespace

StepsCard::StepsCard(QWidget *parent) : Card(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    setVisible(false);
}

void StepsCard::setSteps(const QList<StateStep> &steps)
{
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_column->addWidget(m_list);
    auto *head = new QHBoxLayout;
    QLabel *title = makeLabel(tr("What happened"), m_list);
    title->setFont(headingFont(font()));
    auto *copyButton = new CopyButton(m_list);
    copyButton->setContent(copyText(steps), tr("Copy what happened"));
    head->addWidget(title, 1);
    head->addWidget(copyButton);
    rows->addLayout(head);
    for (const StateStep &step : steps) {
        addStep(step);
    }
    setVisible(!steps.isEmpty());
}

void StepsCard::addStep(const StateStep &step)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto *when = new ToneLabel(m_list);
    const QString person = personOf(step);
    when->setText(person.isEmpty() ? timeText(step.at) : timeText(step.at) + QStringLiteral(" · ") + person);
    lines->addWidget(when);
    lines->addWidget(makeLabel(titleOf(step), m_list));
    if (const QString words = wordsFor(step); !words.isEmpty()) {
        auto *label = new ToneLabel(m_list);
        label->setText(words);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(lines);
}
