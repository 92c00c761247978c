#include "gui/recipientsbox.h"

#include "gui/icons.h"
#include "models/entryrecipientmodel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int shownRows = 8;

}

RecipientsBox::RecipientsBox(QWidget *parent)
    : QWidget(parent),
      m_model(new EntryRecipientModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_searchEdit(new QLineEdit(this)),
      m_table(new QTableView(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(EntryRecipientModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_searchEdit->setPlaceholderText(tr("Search the recipients"));
    m_searchEdit->setAccessibleName(m_searchEdit->placeholderText());
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(EntryRecipientModel::AddressColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_searchEdit);
    column->addWidget(m_table);
    connect(m_searchEdit, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
}

void RecipientsBox::setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency)
{
    m_searchEdit->clear();
    m_model->setRecipients(recipients, currency);
    const int rows = qBound(1, int(recipients.size()), shownRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    setVisible(recipients.size() > 1);
}
