#include "gui/fieldcard.h"

#include "gui/copybutton.h"
#include "gui/explorerbutton.h"
#include "gui/statebadge.h"
#include "gui/tonelabel.h"

#include <QGridLayout>

FieldCard::FieldCard(QWidget *parent) : Card(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(10);
    m_rows->setColumnStretch(1, 1);
}

// A grid and no QFormLayout, which gave an address beside a button less than the height that it needs.
void FieldCard::addRow(const QString &label, QWidget *field, CopyButton *button)
{
    auto *name = new ToneLabel(this);
    name->setText(label);
    name->setBuddy(field);
    m_labels.insert(field, name);
    const int row = m_rows->rowCount();
    const bool isBox = qobject_cast<ExplorerButton *>(field) || qobject_cast<StateBadge *>(field);
    m_rows->addWidget(name, row, 0, button || isBox ? Qt::AlignVCenter : Qt::AlignTop);
    m_rows->addWidget(field, row, 1, isBox ? Qt::AlignLeft : Qt::Alignment());
    if (button) {
        m_rows->addWidget(button, row, 2, Qt::AlignRight);
    }
}

void FieldCard::setRowVisible(QWidget *field, bool isVisible)
{
    field->setVisible(isVisible);
    m_labels.value(field)->setVisible(isVisible);
}

QLabel *FieldCard::addLine(const QString &label)
{
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, line);
    auto *button = new CopyButton(this);
    button->setCompact();
    m_rows->addWidget(button, m_rows->rowCount() - 1, 2, Qt::AlignRight | Qt::AlignTop);
    m_copyButtons.insert(line, button);
    return line;
}

void FieldCard::showLine(QLabel *line, const QString &text, const QString &exact)
{
    line->setText(text);
    setRowVisible(line, !text.isEmpty());
    m_copyButtons.value(line)->setContent(exact.isEmpty() ? text : exact,
                                          tr("Copy: %1").arg(m_labels.value(line)->text()));
}
