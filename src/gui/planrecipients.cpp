#include "gui/planrecipients.h"

#include "gui/batchtable.h"
#include "models/batchrecipients.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr int tableHeight = 190;

} // namespace

PlanRecipients::PlanRecipients(QWidget *parent)
    : QWidget(parent),
      m_countLabel(new QLabel(this)),
      m_searchEdit(new QLineEdit(this)),
      m_table(new RecipientsTable(this))
{
    m_countLabel->setTextFormat(Qt::PlainText);
    m_searchEdit->setPlaceholderText(tr("Search these recipients"));
    m_searchEdit->setAccessibleName(tr("Search these recipients"));
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->setMaximumWidth(280);
    m_table->setMinimumHeight(tableHeight);
    m_table->setAccessibleName(tr("Every recipient of this payout"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_countLabel, 1);
    line->addWidget(m_searchEdit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_table);
    connect(m_searchEdit, &QLineEdit::textChanged, this, &PlanRecipients::search);
}

void PlanRecipients::setPlan(const Plan &plan)
{
    m_count = plan.recipientCount();
    m_table->setPlan(plan);
    search();
}

void PlanRecipients::setNames(const NameLookup &names)
{
    m_table->setNames(names);
    search();
}

void PlanRecipients::search()
{
    m_table->recipients().setSearch(m_searchEdit->text());
    const int found = m_table->recipients().rowCount();
    m_countLabel->setText(found == m_count
                              ? tr("All %n recipient(s)", nullptr, found)
                              : tr("%1 of %n recipient(s)", nullptr, int(m_count)).arg(locale().toString(found)));
}
