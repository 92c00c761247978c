#include "gui/historyview.h"

#include "ui_historypage.h"

#include "core/tokens.h"
#include "gui/explorerbutton.h"
#include "gui/historydelegate.h"
#include "gui/icons.h"
#include "gui/pagecolumn.h"
#include "models/historymodel.h"
#include "words/ledgerwords.h"
#include "words/statewords.h"

#include <QResizeEvent>

namespace {

constexpr int pageStep = 200;
constexpr int rowsMeasured = 200;
constexpr int narrowView = 960; // up to here the address needs the room of the note, which stands in the details
constexpr int detailWidth = 520;
constexpr int wideView = 1240; // from here the details stand beside the list

} // namespace

HistoryView::HistoryView(const WindowServices &services, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::HistoryForm>()), m_services(services), m_model(new HistoryModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->emptyTitle->setFont(headingFont(font()));
    m_ui->searchEdit->addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ui->detailPane->setServices(services);
    m_ui->detailPane->setVisible(false);
    arrange(Qt::Vertical);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(std::chrono::milliseconds(200));
    fillStates();
    makeTable();
    connectAll();
}

HistoryView::~HistoryView() = default;

void HistoryView::fillStates()
{
    m_ui->stateCombo->addItem(tr("All states"));
    for (const QString &status : {QStringLiteral("completed"), QStringLiteral("pending")}) {
        m_ui->stateCombo->addItem(operationStatusName(status), status);
    }
    for (const WithdrawalState state : {WithdrawalState::Unknown, WithdrawalState::Rejected, WithdrawalState::Unsent,
                                        WithdrawalState::Failed, WithdrawalState::DeclaredNotSent}) {
        m_ui->stateCombo->addItem(nameOf(state), toToken(state));
    }
}

void HistoryView::makeTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegate(new HistoryDelegate(table));
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 18);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(64);
    // All columns fit into the smallest window; what is left is the address's, which may be cut in its middle.
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::RecipientColumn, QHeaderView::Stretch);
}

void HistoryView::connectAll()
{
    connect(&m_searchTimer, &QTimer::timeout, this, &HistoryView::refresh);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_ui->stateCombo, &QComboBox::currentIndexChanged, this, &HistoryView::refresh);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showSelected);
    connect(m_ui->table, &QTableView::clicked, this, &HistoryView::openLink);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &HistoryView::clearFilters);
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_limit += pageStep;
        refresh();
    });
    connect(&m_services.watcher, &LedgerWatcher::changed, this, &HistoryView::refresh);
    connect(&m_services.payouts, &PayoutService::recordsChanged, this, &HistoryView::refresh);
}

HistoryFilter HistoryView::filter() const
{
    HistoryFilter filter;
    filter.text = m_ui->searchEdit->text();
    filter.status = m_ui->stateCombo->currentData().toString();
    filter.limit = m_limit;
    return filter;
}

void HistoryView::clearFilters()
{
    m_ui->searchEdit->clear();
    m_ui->stateCombo->setCurrentIndex(0);
    refresh();
}

void HistoryView::selectRecord(const QString &id)
{
    m_selectedId = id;
    clearFilters();
}

void HistoryView::refresh()
{
    m_searchTimer.stop();
    const int asked = ++m_asked;
    m_services.history.find(filter()).then(this, [this, asked](const Result<HistoryPage, LedgerError> &page) {
        if (asked != m_asked) {
            return;
        }
        page ? showPage(*page) : showFault(page.error());
    });
}

void HistoryView::showPage(const HistoryPage &page)
{
    const QString selected = m_selectedId;
    m_model->setRecords(seenAt(m_services.now(), page.records));
    if (page.records.isEmpty()) {
        return showEmpty(!filter().text.isEmpty() || !filter().status.isEmpty());
    }
    m_ui->stack->setCurrentWidget(m_ui->splitter);
    if (const QModelIndex index = m_model->indexOf(selected); index.isValid()) {
        m_ui->table->selectRow(index.row());
        m_ui->table->scrollTo(index);
    }
    showSelected();
    const auto shown = page.records.size();
    m_ui->countLabel->setText(shown < page.count ? tr("The newest %1 of %2").arg(shown).arg(page.count)
                                                 : tr("%n payout(s)", nullptr, int(page.count)));
    m_ui->moreButton->setVisible(shown < page.count);
}

void HistoryView::showEmpty(bool isFiltered)
{
    m_ui->emptyTitle->setText(isFiltered ? tr("No payout fits") : tr("No payouts yet"));
    m_ui->emptyText->setText(isFiltered ? tr("Search for something else, or show all.")
                                        : tr("What you send appears here, with its state and its link."));
    m_ui->clearButton->setVisible(isFiltered);
    m_ui->countLabel->clear();
    m_ui->moreButton->setVisible(false);
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
}

void HistoryView::showFault(const LedgerError &error)
{
    showEmpty(false);
    m_ui->emptyTitle->setText(tr("The history cannot be read"));
    m_ui->emptyText->setText(wordsFor(error));
}

void HistoryView::showSelected()
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    const WithdrawalRecord *record = rows.isEmpty() ? nullptr : m_model->recordAt(rows.first());
    m_ui->detailPane->setVisible(record != nullptr);
    if (record) {
        m_selectedId = record->id;
        m_ui->detailPane->showRecord(*record);
    }
}

void HistoryView::openLink(const QModelIndex &index)
{
    const WithdrawalRecord *record = m_model->recordAt(index);
    if (record && index.column() == HistoryModel::LinkColumn && !record->txUrls.isEmpty()) {
        openExplorer(record->txUrls.first());
    }
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = event->size().width() >= wideView ? Qt::Horizontal : Qt::Vertical;
    m_ui->table->setColumnHidden(HistoryModel::NoteColumn, event->size().width() < narrowView);
    if (orientation != m_ui->splitter->orientation()) {
        arrange(orientation);
    }
}

// Details below the list take half of it; beside it, the list takes all that they do not need.
void HistoryView::arrange(Qt::Orientation orientation)
{
    const bool isBeside = orientation == Qt::Horizontal;
    m_ui->splitter->setOrientation(orientation);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, isBeside ? 0 : 1);
    m_ui->splitter->setSizes(isBeside ? QList<int>{wideView, detailWidth} : QList<int>{1000, 1000});
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
