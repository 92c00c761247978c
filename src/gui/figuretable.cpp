#include "gui/figuretable.h"

#include "gui/tableheader.h"
#include "models/cellblock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

FigureTable::FigureTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
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
