#include "gui/balancespage.h"

#include "ui_balancespage.h"

#include "core/usdvalue.h"
#include "gui/balancedelegate.h"
#include "gui/icons.h"
#include "gui/pagecolumn.h"
#include "gui/tableheader.h"
#include "gui/windowsettings.h"
#include "models/balancemodel.h"
#include "models/balanceorder.h"
#include "words/agewords.h"
#include "words/errorwords.h"

#include <QShortcut>

#include <algorithm>
#include <chrono>

namespace {

constexpr qint64 freshSeconds = 60;
constexpr int numberWidth = 150; // of a column, at least
constexpr std::chrono::seconds agePause(15);

} // namespace

BalancesPage::BalancesPage(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::BalancesForm>()),
      m_services(services),
      m_balances(services.account, services.now),
      m_model(new BalanceModel(this)),
      m_order(new BalanceOrder(m_model, this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(titleFont(font()));
    m_ui->totalLabel->setFont(titleFont(font()));
    m_ui->emptyTitle->setFont(headingFont(font()));
    m_ui->refreshButton->setIcon(Icons::icon(QStringLiteral("refresh-cw")));
    m_ui->sendButton->setIcon(Icons::iconOnSolid(QStringLiteral("send")));
    m_ui->messageBar->setVisible(false);
    m_againButton = m_ui->messageBar->addButton(tr("Ask again"));
    arrangeTable();
    const bool isEmptyShown = WindowSettings().showsEmptyBalances();
    m_ui->emptyCheck->setChecked(isEmptyShown);
    m_order->setEmpty(isEmptyShown ? BalanceOrder::Empty::Shown : BalanceOrder::Empty::Hidden);
    m_ageTimer.setInterval(agePause);
    connect(&m_ageTimer, &QTimer::timeout, this, &BalancesPage::refresh);
    connect(m_ui->emptyCheck, &QCheckBox::toggled, this, &BalancesPage::chooseEmpty);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &BalancesPage::ask);
    connect(m_againButton, &QPushButton::clicked, this, &BalancesPage::ask);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &BalancesPage::send);
    connect(&m_balances, &AllBalances::changed, this, &BalancesPage::refresh);
    connect(&m_balances, &AllBalances::finished, this, &BalancesPage::refresh);
    connect(&m_services.keys, &KeyHolder::keyChanged, this, [this] { isVisible() ? ask() : void(); });
    refresh();
}

BalancesPage::~BalancesPage() = default;

void BalancesPage::arrangeTable()
{
    QTableView *table = m_ui->table;
    auto *header = new TableHeader(Qt::Horizontal, table);
    header->setSectionsClickable(true);
    table->setHorizontalHeader(header);
    table->setModel(m_order);
    table->setItemDelegate(new BalanceDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->sortByColumn(BalanceModel::ValueColumn, Qt::DescendingOrder);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    header->setMinimumSectionSize(numberWidth);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BalanceModel::ChainColumn, QHeaderView::Stretch);
    header->setHighlightSections(false);
    connect(table, &QTableView::activated, this, &BalancesPage::send); // a double click, or Enter
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BalancesPage::showChoice);
}

void BalancesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ageTimer.start();
    const QDateTime oldest = sumOf(m_balances.standings()).oldest;
    if (!oldest.isValid() || oldest.secsTo(m_services.now()) > freshSeconds) {
        ask();
    }
}

void BalancesPage::hideEvent(QHideEvent *event)
{
    m_ageTimer.stop();
    QWidget::hideEvent(event);
}

void BalancesPage::ask()
{
    m_balances.ask();
    refresh();
}

void BalancesPage::refresh()
{
    const bool isAsking = m_balances.isAsking();
    m_model->setStandings(m_balances.standings(), isAsking);
    m_ui->refreshButton->setEnabled(!isAsking);
    m_ui->busyLine->setVisible(isAsking);
    showChoice();
    const BalanceSum sum = sumOf(m_balances.standings());
    showTotal(sum);
    showAge(sum);
    showTrouble(sum);
    showEmptiness(sum);
}

void BalancesPage::showTotal(const BalanceSum &sum)
{
    const bool isKnown = sum.oldest.isValid();
    m_ui->totalLabel->setText(isKnown ? QStringLiteral("$") + usdText(sum.usd) : QString());
    m_ui->totalLabel->setAccessibleName(tr("Total in US dollars"));
    QStringList notes;
    if (isKnown && sum.waiting + sum.failed > 0) {
        notes += tr("%n balance(s) not included", nullptr, sum.waiting + sum.failed);
    }
    if (sum.withoutRate > 0) {
        notes += tr("%n balance(s) without a rate", nullptr, sum.withoutRate);
    }
    m_ui->totalNote->setText(isKnown && notes.isEmpty() ? tr("in all") : notes.join(QStringLiteral(" · ")));
}

void BalancesPage::showAge(const BalanceSum &sum)
{
    const QString age = sum.oldest.isValid() ? ageWords(sum.oldest, m_services.now()) : QString();
    m_ui->ageLabel->setText(m_balances.isAsking() ? tr("Asking Plisio…")
                                : age.isEmpty()   ? QString()
                                                  : tr("Asked %1", "%1: 3 minutes ago").arg(age));
}

void BalancesPage::showTrouble(const BalanceSum &sum)
{
    const QList<BalanceStanding> &standings = m_balances.standings();
    const auto failed =
        std::find_if(standings.begin(), standings.end(), [](const BalanceStanding &each) { return each.error; });
    const bool isShown = failed != standings.end() && !m_balances.isAsking();
    m_ui->messageBar->setVisible(isShown);
    if (!isShown) {
        return;
    }
    if (sum.failed == standings.size()) {
        m_ui->messageBar->setMessage(Tone::Warning,
                                     sum.oldest.isValid() ? tr("Plisio told no balance this time: these are older")
                                                          : tr("Plisio told no balance"),
                                     wordsFor(*failed->error));
        return;
    }
    m_ui->messageBar->setMessage(Tone::Warning, tr("%n balance(s) did not come", nullptr, sum.failed),
                                 wordsFor(*failed->error));
}

void BalancesPage::showEmptiness(const BalanceSum &sum)
{
    const bool isNothingKnown = !m_balances.isAsking() && !sum.oldest.isValid();
    const bool isEmpty = m_order->rowCount() == 0 || isNothingKnown;
    m_ui->stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyPage) : m_ui->tableCard);
    m_ui->rateLabel->setVisible(!isEmpty);
    m_ui->sendButton->setVisible(!isEmpty);
    if (m_balances.isAsking()) {
        m_ui->emptyTitle->setText(tr("Asking Plisio"));
        m_ui->emptyText->setText(tr("Each balance is one question; what is there appears here as it comes."));
    } else if (sum.oldest.isValid()) {
        m_ui->emptyTitle->setText(tr("Every balance is empty"));
        m_ui->emptyText->setText(tr("What your shop receives appears here. Empty balances can be shown too."));
    } else {
        m_ui->emptyTitle->setText(tr("No balance is known yet"));
        m_ui->emptyText->setText(tr("Refresh asks Plisio for all of them."));
    }
}

void BalancesPage::chooseEmpty(bool isShown)
{
    WindowSettings().setShowsEmptyBalances(isShown);
    m_order->setEmpty(isShown ? BalanceOrder::Empty::Shown : BalanceOrder::Empty::Hidden);
    refresh();
}

const BalanceStanding *BalancesPage::selected() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->standing(m_order->mapToSource(rows.first()).row());
}

// Plisio refuses payouts of what is in maintenance.
void BalancesPage::showChoice()
{
    const BalanceStanding *chosen = selected();
    const bool isResting = chosen && chosen->currency.isInMaintenance;
    m_ui->sendButton->setEnabled(chosen && !isResting);
    m_ui->sendButton->setToolTip(isResting ? tr("This currency is in maintenance at Plisio.") : QString());
}

void BalancesPage::send()
{
    const BalanceStanding *chosen = selected();
    if (chosen && !chosen->currency.isInMaintenance) {
        Q_EMIT sendRequested(chosen->currency.id);
    }
}
