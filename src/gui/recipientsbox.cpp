#include "gui/recipientsbox.h"

#include "gui/icons.h"
#include "models/entryrecipientmodel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
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
      m_table(new QTableView(this)),
      m_receiptButton(new QPushButton(tr("R&eceipt for this recipient"), this))
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
    m_table->setSelectionMode(QTableView::SingleSelection);
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
    column->addWidget(m_receiptButton, 0, Qt::AlignLeft);
    makeReceiptButton();
    connect(m_searchEdit, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
}

void RecipientsBox::makeReceiptButton()
{
    m_receiptButton->setIcon(Icons::icon(QStringLiteral("file-text")));
    auto *menu = new QMenu(m_receiptButton);
    menu->addAction(tr("Save as PDF…"), this, [this] { Q_EMIT receiptRequested(selected()); });
    menu->addAction(tr("Print…"), this, [this] { Q_EMIT printRequested(selected()); });
    m_receiptButton->setMenu(menu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecipientsBox::showSelected);
    showSelected();
}

void RecipientsBox::setNames(const NameLookup &names)
{
    m_model->setNames(names);
}

void RecipientsBox::setReceiptsOffered(bool isOffered)
{
    m_receiptButton->setVisible(isOffered);
}

std::optional<qsizetype> RecipientsBox::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(qsizetype(m_filtered->mapToSource(rows.first()).row()));
}

void RecipientsBox::showSelected()
{
    m_receiptButton->setEnabled(selected().has_value());
    m_receiptButton->setToolTip(selected() ? QString() : tr("Select a recipient first"));
}

void RecipientsBox::setRecipients(const QList<EntryRecipient> &recipients, const CurrencyId &currency)
{
    if (recipients == m_recipients && currency == m_currency) {
        return; // what was searched and selected stays
    }
    m_recipients = recipients;
    m_currency = currency;
    m_searchEdit->clear();
    m_model->setRecipients(recipients, currency);
    showSelected();
    const int rows = qBound(1, int(recipients.size()), shownRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    setVisible(recipients.size() > 1);
}
