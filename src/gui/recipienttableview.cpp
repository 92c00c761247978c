#include "gui/recipienttableview.h"

#include "gui/icons.h"
#include "gui/pagecolumn.h"
#include "gui/tableheader.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace RecipientCells;

namespace {

// In average characters: in the smallest window, and with room for the longest usual text.
struct ColumnWidth {
    Column column;
    int least;
    int ample;
};

constexpr ColumnWidth widths[] = {{NameColumn, 10, 24},     {AddressColumn, 24, 52}, {AmountColumn, 13, 19},
                                  {CurrencyColumn, 10, 13}, {NoteColumn, 10, 26},    {ProblemColumn, 16, 32}};

} // namespace

RecipientTableView::RecipientTableView(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setCornerButtonEnabled(false);
    auto *delegate = new RecipientDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &RecipientDelegate::stepRequested, this, &RecipientTableView::step);
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    setVerticalHeader(new TableHeader(Qt::Vertical, this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setMinimumHeight(fontMetrics().height() + 14);
}

void RecipientTableView::setTable(RecipientTable &table)
{
    m_table = &table;
    m_filter = new ProblemFilter(table, this);
    setModel(m_filter);
    horizontalHeader()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    setCurrencyShown(false);
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_lastPlace = currentPlace(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] { showPlace(m_lastPlace); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_hasOwnWidths = m_hasOwnWidths || QGuiApplication::mouseButtons() & Qt::LeftButton; });
    setCurrentIndex(m_filter->index(0, AddressColumn));
}

void RecipientTableView::setCurrencyShown(bool isShown)
{
    if (isColumnHidden(CurrencyColumn) == isShown) {
        setColumnHidden(CurrencyColumn, !isShown);
        arrangeColumns();
    }
}

// All columns grow from least to ample alike; what is left beyond that is the address's, which stretches.
void RecipientTableView::arrangeColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    int least = 0;
    int growth = 0;
    for (const ColumnWidth &width : widths) {
        least += isColumnHidden(width.column) ? 0 : width.least;
        growth += isColumnHidden(width.column) ? 0 : width.ample - width.least;
    }
    const int spare = std::clamp(viewport()->width() - unit * least, 0, unit * growth);
    for (const ColumnWidth &width : widths) {
        setColumnWidth(width.column, unit * width.least + spare * (width.ample - width.least) / growth);
    }
}

void RecipientTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_table && !m_hasOwnWidths) {
        arrangeColumns();
    }
}

QList<int> RecipientTableView::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < editableCount; ++column) {
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

CellRange RecipientTableView::rangeOf(const QList<int> &viewRows, const QList<int> &columns) const
{
    CellRange cells{{}, columns};
    cells.rows.reserve(viewRows.size());
    for (const int row : viewRows) {
        cells.rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    }
    return cells;
}

CellRange RecipientTableView::selectedCells() const
{
    QList<int> rows;
    QList<int> columns;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
        for (int column = range.left(); column <= range.right(); ++column) {
            columns.append(column);
        }
    }
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows = {currentIndex().row()};
        columns = {currentIndex().column()};
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<int> shown = shownColumns();
    shown.removeIf([&columns](int column) { return !columns.contains(column); });
    return rangeOf(rows, shown);
}

CellRange RecipientTableView::cellsFromSelection() const
{
    QModelIndex first = currentIndex();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        first = m_filter->index(std::min(first.row(), range.top()), std::min(first.column(), range.left()));
    }
    QList<int> columns = shownColumns();
    columns.removeIf([&first](int column) { return column < first.column(); });
    QList<int> rows;
    for (int row = std::max(0, first.row()); row < m_filter->rowCount(); ++row) {
        rows.append(row);
    }
    return rangeOf(rows, columns);
}

CellPlace RecipientTableView::currentPlace() const
{
    const QModelIndex current = m_filter->mapToSource(currentIndex());
    return current.isValid() ? CellPlace{current.row(), current.column()} : CellPlace{0, AddressColumn};
}

void RecipientTableView::showPlace(const CellPlace &place)
{
    const QModelIndex index = m_filter->mapFromSource(m_table->index(place.row, place.column));
    if (index.isValid()) {
        select(index);
        scrollTo(index);
    }
}

// Without what Shift or Ctrl, held for a shortcut, would do to the selection.
void RecipientTableView::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RecipientTableView::goTo(int row, int column)
{
    m_isStepping = true;
    select(m_filter->index(std::clamp(row, 0, m_filter->rowCount() - 1), column));
    m_isStepping = false;
}

void RecipientTableView::step(CellStep step)
{
    if (step == CellStep::Next || step == CellStep::Previous) {
        if (!stepAside(step == CellStep::Next ? 1 : -1)) {
            setTabKeyNavigation(false); // which keeps the keyboard here
            focusNextPrevChild(step == CellStep::Next);
            setTabKeyNavigation(true);
        }
        return;
    }
    const int column = step == CellStep::NewLine && m_firstColumn >= 0 ? m_firstColumn : currentIndex().column();
    m_firstColumn = -1;
    goTo(currentIndex().row() + (step == CellStep::Up ? -1 : 1), std::max(column, 0));
}

bool RecipientTableView::stepAside(int by)
{
    const QList<int> columns = shownColumns();
    const auto beside = std::lower_bound(columns.begin(), columns.end(), currentIndex().column());
    qsizetype place = (beside - columns.begin()) + by;
    int row = currentIndex().row();
    if (place < 0 || place >= columns.size()) {
        row += by;
        place = by > 0 ? 0 : columns.size() - 1;
    }
    if (row < 0 || row >= m_filter->rowCount()) {
        return false;
    }
    const bool isSameRow = row == currentIndex().row();
    const int first = m_firstColumn < 0 ? currentIndex().column() : m_firstColumn;
    goTo(row, columns.at(place));
    m_firstColumn = isSameRow ? first : -1;
    return true;
}

void RecipientTableView::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<CellStep> key = stepOf(*event); key && m_table) {
        return step(*key);
    }
    QTableView::keyPressEvent(event);
}

void RecipientTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isStepping) {
        m_firstColumn = -1;
    }
}

// A tooltip guesses whether its text is markup, and this one has text from outside.
bool RecipientTableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_table) {
        return QTableView::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const bool isProblem = index.column() == ProblemColumn || index.data(RecipientTable::CellStrengthRole).isValid();
    const QString words = index.data(isProblem ? int(RecipientTable::ProblemRole) : int(Qt::DisplayRole)).toString();
    QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : Qt::convertFromPlainText(words), viewport(),
                       visualRect(index));
    return true;
}

void RecipientTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect room = viewport()->rect().adjusted(24, rowHeight(0), -24, 0);
    if (!m_table || !m_table->rows().isEmpty() || room.height() < 4 * fontMetrics().height()) {
        return;
    }
    constexpr int iconSize = 32;
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    const int line = fontMetrics().height();
    const QPoint top(room.center().x(), room.center().y() - (iconSize + 4 * line) / 2);
    painter.drawPixmap(top.x() - iconSize / 2, top.y(),
                       Icons::picture(QStringLiteral("table"), colors.mutedText, iconSize, devicePixelRatioF()));
    painter.setPen(colors.text);
    painter.setFont(headingFont(font()));
    const QRect title(room.left(), top.y() + iconSize + line / 2, room.width(), painter.fontMetrics().height());
    painter.drawText(title, Qt::AlignHCenter, tr("Who gets how much?"));
    painter.setFont(font());
    painter.setPen(colors.mutedText);
    painter.drawText(QRect(room.left(), title.bottom() + line / 2, room.width(), 3 * line),
                     Qt::AlignHCenter | Qt::TextWordWrap,
                     tr("Type here, paste cells from a spreadsheet, or drop a file."));
}
