#include "gui/entrytable.h"

#include "gui/entrydelegate.h"
#include "gui/explorerbutton.h"
#include "gui/tableheader.h"
#include "models/entrymodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace {

struct ColumnWidth {
    EntryColumn column;
    int characters; // of average width
    bool isShown; // at first
};

constexpr ColumnWidth widths[] = {
    {EntryColumn::State, 20, true},     {EntryColumn::Date, 21, true},       {EntryColumn::Amount, 22, true},
    {EntryColumn::Currency, 24, true},  {EntryColumn::Value, 14, true},      {EntryColumn::Fee, 18, false},
    {EntryColumn::Recipient, 30, true}, {EntryColumn::Note, 22, true},       {EntryColumn::Type, 12, false},
    {EntryColumn::Link, 18, true},      {EntryColumn::Operation, 28, false},
};

std::optional<EntryOrder> orderOf(EntryColumn column)
{
    switch (column) {
    case EntryColumn::Date:
        return EntryOrder::Date;
    case EntryColumn::Amount:
        return EntryOrder::Amount;
    case EntryColumn::Value:
        return EntryOrder::Value;
    default:
        return std::nullopt;
    }
}

EntryColumn columnOf(EntryOrder order)
{
    switch (order) {
    case EntryOrder::Date:
        return EntryColumn::Date;
    case EntryOrder::Amount:
        return EntryColumn::Amount;
    case EntryOrder::Value:
        return EntryColumn::Value;
    }
    return EntryColumn::Date;
}

} // namespace

EntryTable::EntryTable(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    setItemDelegate(new EntryDelegate(this));
    auto *header = new TableHeader(Qt::Horizontal, this);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalHeader(header);
    connect(header, &QHeaderView::sectionClicked, this, &EntryTable::chooseOrder);
    connect(header, &QWidget::customContextMenuRequested, this, &EntryTable::showHeaderMenu);
    connect(this, &QTableView::clicked, this, &EntryTable::openLink);
}

void EntryTable::setEntryModel(EntryModel *model)
{
    m_model = model;
    setModel(model);
    sizeColumns();
    showOrder(m_order, m_direction);
}

void EntryTable::sizeColumns()
{
    for (const ColumnWidth &width : widths) {
        setColumnWidth(int(width.column),
                       width.characters * fontMetrics().averageCharWidth() + 2 * TableHeader::padding);
        setColumnHidden(int(width.column), !width.isShown);
    }
}

QByteArray EntryTable::arrangement() const
{
    return horizontalHeader()->saveState();
}

void EntryTable::restoreArrangement(const QByteArray &arrangement)
{
    if (!arrangement.isEmpty()) {
        horizontalHeader()->restoreState(arrangement);
        horizontalHeader()->setSectionsMovable(true);
        horizontalHeader()->setStretchLastSection(true);
    }
    showOrder(m_order, m_direction); // an order is not part of it
}

void EntryTable::showOrder(EntryOrder order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
    horizontalHeader()->setSortIndicator(int(columnOf(order)), direction);
}

// A second click turns the order round; the first shows the newest or largest.
void EntryTable::chooseOrder(int column)
{
    const std::optional<EntryOrder> order = orderOf(EntryColumn(column));
    if (!order) {
        return showOrder(m_order, m_direction);
    }
    const bool isSame = *order == m_order;
    const auto direction = isSame && m_direction == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    showOrder(*order, direction);
    Q_EMIT orderChosen(*order, direction);
}

void EntryTable::showHeaderMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < entryColumnCount; ++column) {
        QAction *action = menu->addAction(EntryCells::title(EntryColumn(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(EntryColumn(column) != EntryColumn::State); // one column stays, or no header is left to ask
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Times of this computer"), this, [this] { Q_EMIT timeStyleChosen(TimeStyle::Local); });
    menu->addAction(tr("Times in UTC"), this, [this] { Q_EMIT timeStyleChosen(TimeStyle::Utc); });
    menu->addAction(tr("Times from now"), this, [this] { Q_EMIT timeStyleChosen(TimeStyle::Relative); });
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void EntryTable::openLink(const QModelIndex &index)
{
    const HistoryEntry *entry = m_model ? m_model->entryAt(index.row()) : nullptr;
    if (entry && EntryColumn(index.column()) == EntryColumn::Link) {
        openExplorer(EntryCells::linkOf(*entry), this);
    }
}

// Rows that are not at hand are not copied; they were never looked at.
void EntryTable::copyRows()
{
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int place = 0; place < entryColumnCount; ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        return copyRows();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return openLink(currentIndex().siblingAtColumn(int(EntryColumn::Link)));
    }
    QTableView::keyPressEvent(event);
}
