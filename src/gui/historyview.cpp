#include "gui/historyview.h"

#include "ui_historypage.h"

#include "gui/booknames.h"
#include "gui/historycharts.h"
#include "gui/historydesk.h"
#include "gui/icons.h"
#include "gui/pagecolumn.h"
#include "gui/questiondialog.h"
#include "gui/syncwords.h"
#include "gui/windowsettings.h"
#include "models/entrymodel.h"
#include "models/selectionsum.h"
#include "words/ledgerwords.h"

#include <QResizeEvent>
#include <QShortcut>

namespace {

constexpr int detailWidth = 520;
constexpr int wideView = 1240; // from here the details stand beside the list
constexpr int mostTotalRows = 5; // that are shown at once

} // namespace

HistoryView::HistoryView(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::HistoryForm>()),
      m_services(services),
      m_model(new EntryModel(services.entries, services.now, this)),
      m_totals(new TotalsModel(this)),
      m_selectionSum(new SelectionSum(services.entries, this)),
      m_desk(new HistoryDesk(services, *m_model, this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->emptyTitle->setFont(headingFont(font()));
    m_ui->syncButton->setIcon(Icons::icon(QStringLiteral("refresh-cw")));
    m_ui->exportButton->setIcon(Icons::icon(QStringLiteral("download")));
    m_ui->printButton->setIcon(Icons::icon(QStringLiteral("file-text")));
    m_ui->periodsButton->setIcon(Icons::icon(QStringLiteral("lock")));
    m_ui->selectionActions->setServices(services);
    m_ui->detailPane->setServices(services);
    m_ui->detailPane->setVisible(false);
    m_ui->totalsTable->setModel(m_totals);
    m_ui->totalsTable->verticalHeader()->setVisible(false);
    m_ui->totalsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    arrange(Qt::Vertical);
    connectFilters();
    connectTable();
    connectSync();
    connectActions();
    (new BookNames(services, this))->showIn(m_model, [this](const NameLookup &names) { m_model->setNames(names); });
    new HistoryCharts(services, {*m_model, *m_ui->filterBar, *m_ui->chartsButton, *m_ui->chartPlace}, this);
}

HistoryView::~HistoryView()
{
    WindowSettings().setHistoryColumns(m_ui->table->arrangement());
}

void HistoryView::connectFilters()
{
    m_ui->filterBar->setCurrencies(m_services.account.currencies());
    connect(&m_services.account, &Account::currenciesChanged, this,
            [this] { m_ui->filterBar->setCurrencies(m_services.account.currencies()); });
    connect(m_ui->filterBar, &HistoryFilterBar::choiceChanged, this, [this] { ask(); });
    connect(m_ui->filterBar, &HistoryFilterBar::saveRequested, this,
            [this](const QString &name, const FilterChoice &choice) {
                m_services.savedFilters.save(name, choice).then(this, [this](const auto &) { loadSaved(); });
            });
    connect(m_ui->filterBar, &HistoryFilterBar::removeRequested, this, [this](const QString &name) {
        m_services.savedFilters.remove(name).then(this, [this](const auto &) { loadSaved(); });
    });
}

void HistoryView::connectTable()
{
    m_ui->table->setEntryModel(m_model);
    m_ui->table->restoreArrangement(WindowSettings().historyColumns());
    connect(m_ui->table, &EntryTable::orderChosen, this, [this](EntryOrder order, Qt::SortOrder direction) {
        m_order = order;
        m_direction = direction;
        ask();
    });
    connect(m_ui->table, &EntryTable::timeStyleChosen, m_model, &EntryModel::setTimeStyle);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showSelected);
    connect(m_model, &EntryModel::answered, this, &HistoryView::showAnswer);
    connect(m_model, &EntryModel::totalsChanged, this, &HistoryView::showTotals);
    connect(m_model, &EntryModel::failed, this, &HistoryView::showFault);
    connect(m_selectionSum, &SelectionSum::added, m_ui->selectionActions, &SelectionActions::showSelected);
    connect(m_ui->totalsButton, &QPushButton::toggled, m_ui->totalsTable, &QWidget::setVisible);
    connect(&m_services.watcher, &LedgerWatcher::changed, this, &HistoryView::refresh);
    connect(&m_services.payouts, &PayoutService::recordsChanged, this, &HistoryView::refresh);
}

void HistoryView::connectSync()
{
    connect(m_ui->syncButton, &QPushButton::clicked, this, &HistoryView::sync);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this, &HistoryView::sync);
    connect(&m_services.sync, &SyncService::progressed, this, &HistoryView::showSync);
    connect(&m_services.sync, &SyncService::historyChanged, this, &HistoryView::refresh);
}

void HistoryView::connectActions()
{
    connect(m_ui->exportButton, &QPushButton::clicked, m_desk, &HistoryDesk::exportRows);
    connect(m_ui->printButton, &QPushButton::clicked, m_desk, &HistoryDesk::printRows);
    connect(m_ui->periodsButton, &QPushButton::clicked, m_desk, &HistoryDesk::showPeriods);
    connect(m_desk, &HistoryDesk::told, this, &HistoryView::tell);
    connect(m_ui->selectionActions, &SelectionActions::told, this, &HistoryView::tell);
    connect(m_ui->detailPane, &DetailPane::told, this, &HistoryView::tell);
    connect(m_ui->detailPane, &DetailPane::payAgainRequested, this, &HistoryView::payAgainRequested);
}

void HistoryView::tell(const QString &title, const QString &text)
{
    QuestionDialog::tell(m_services.mode, window(), title, text);
}

void HistoryView::loadFilters()
{
    loadSaved();
    m_services.savedFilters.last().then(this, [this](const Result<FilterChoice, LedgerError> &choice) {
        if (m_isAsked) {
            return; // for something else meanwhile
        }
        if (choice && *choice != FilterChoice()) {
            return m_ui->filterBar->setChoice(*choice); // asks
        }
        ask();
    });
}

void HistoryView::loadSaved()
{
    m_services.savedFilters.all().then(this, [this](const Result<SavedFilters::Choices, LedgerError> &saved) {
        if (saved) {
            m_ui->filterBar->setSaved(*saved);
        }
    });
}

void HistoryView::ask()
{
    m_isAsked = true;
    m_model->ask({filterAt(m_ui->filterBar->choice(), m_services.now()), m_order, m_direction, {}, 0});
}

void HistoryView::refresh()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_model->refresh();
}

void HistoryView::selectRecord(const QString &id)
{
    m_wantedId = id;
    m_ui->filterBar->setChoice({});
    ask();
}

void HistoryView::showAnswer()
{
    if (m_model->rowCount() == 0) {
        return showEmpty();
    }
    m_ui->stack->setCurrentWidget(m_ui->splitter);
    selectWanted();
    showSelected();
}

void HistoryView::selectWanted()
{
    if (m_wantedId.isEmpty()) {
        return;
    }
    for (int row = 0; const HistoryEntry *entry = m_model->entryAt(row); ++row) {
        if (entry->withdrawalId == m_wantedId) {
            m_wantedId.clear();
            m_ui->table->selectRow(row);
            return;
        }
    }
}

void HistoryView::showEmpty()
{
    const bool isFiltered = m_ui->filterBar->choice() != FilterChoice();
    m_ui->emptyTitle->setText(isFiltered ? tr("No payout fits") : tr("No payouts yet"));
    m_ui->emptyText->setText(isFiltered
                                 ? tr("Search for something else, or show all.")
                                 : tr("What you send appears here, with its state and its link. Update brings in "
                                      "what Plisio has paid already."));
    m_ui->countLabel->clear();
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
}

void HistoryView::showFault(const LedgerError &error)
{
    showEmpty();
    m_ui->emptyTitle->setText(tr("The history cannot be read"));
    m_ui->emptyText->setText(wordsFor(error));
}

void HistoryView::showTotals()
{
    const std::optional<EntryTotals> &totals = m_model->totals();
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->exportButton->setEnabled(totals && !isEmpty);
    m_ui->printButton->setEnabled(totals && !isEmpty);
    m_ui->countLabel->setText(isEmpty ? QString() : totals ? totalsText(*totals) : tr("Adding up…"));
    m_totals->setTotals(totals.value_or(EntryTotals()));
    const int rows = qBound(1, m_totals->rowCount(), mostTotalRows);
    QTableView *table = m_ui->totalsTable;
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize() + 4);
}

void HistoryView::showSelected()
{
    const QItemSelection selection = m_ui->table->selectionModel()->selection();
    const QModelIndexList rows = selection.size() == 1 && selection.first().height() == 1
        ? m_ui->table->selectionModel()->selectedRows()
        : QModelIndexList();
    const HistoryEntry *entry = rows.isEmpty() ? nullptr : m_model->entryAt(rows.first().row());
    m_ui->detailPane->setVisible(entry != nullptr);
    if (entry) {
        m_ui->detailPane->showEntry(*entry);
    }
    m_ui->selectionActions->clear();
    const bool isMany = !selection.isEmpty() && rows.isEmpty();
    m_selectionSum->addUp(m_model->question(), isMany ? selection : QItemSelection());
}

void HistoryView::sync()
{
    m_ui->syncButton->setEnabled(false);
    m_ui->syncLabel->setText(tr("Asking Plisio…"));
    m_services.sync.sync().then(this, [this](const SyncReport &report) {
        m_ui->syncButton->setEnabled(true);
        showSync(report);
    });
}

void HistoryView::showSync(const SyncReport &report)
{
    m_ui->syncLabel->setText(syncWords(report));
    const bool isForeign = report.isComplete && report.notOurs > 0;
    if (isForeign) {
        m_ui->foreignBar->setMessage(
            Tone::Warning, tr("Plisio lists %Ln payout(s) that were not made here", nullptr, int(report.notOurs)),
            tr("If nobody made them elsewhere, your key may be misused: change it in Plisio’s "
               "settings. “Not made here” shows them."));
    }
    m_ui->foreignBar->setVisible(isForeign);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = event->size().width() >= wideView ? Qt::Horizontal : Qt::Vertical;
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

void HistoryView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_services.savedFilters.setLast(m_ui->filterBar->choice());
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        return loadFilters();
    }
    if (m_isStale) {
        refresh();
    }
}
