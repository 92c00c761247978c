#include "gui/figuretable.h"

#include "models/cellblock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr int measuredRows = 200; // for the widths of the columns

} // namespace

FigureTable::FigureTable(QWidget *parent) : QTableView(parent)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    verticalHeader()->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        return copyRows();
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    const bool isChosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isChosen && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::copyRows()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    CellBlock block;
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column) {
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    }
    block.addRow(titles);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        block.addRow(cells);
    }
    QGuiApplication::clipboard()->setText(block.toText());
}
