#include "models/recipienteditor.h"

#include "models/rowcommands.h"
#include "models/sortrows.h"

#include <algorithm>
#include <numeric>

using namespace RecipientCells;

namespace {

// Appends the cell when the text is not what stands there.
void addChange(const RecipientTable &table, const CellText &cell, QList<CellText> &changes)
{
    if (cell.column < editableCount && textAt(table.rows().at(cell.row), cell.column) != cell.text) {
        changes.append(cell);
    }
}

// What the block changes in these rows.
QList<CellText> changesBy(const RecipientTable &table, const CellBlock &block, const CellRange &cells)
{
    QList<CellText> changes;
    for (int row = 0; row < std::min(block.rowCount(), int(cells.rows.size())); ++row) {
        for (int column = 0; column < cells.columns.size() && block.hasCell(row, column); ++column) {
            addChange(table, {cells.rows.at(row), cells.columns.at(column), block.at(row, column)}, changes);
        }
    }
    return changes;
}

// The rows of the block from this one on.
QList<RecipientRow> rowsBehind(const CellBlock &block, qsizetype first, const QList<int> &columns)
{
    QList<RecipientRow> rows;
    rows.reserve(std::max<qsizetype>(0, block.rowCount() - first));
    for (int row = int(first); row < block.rowCount(); ++row) {
        RecipientRow &made = rows.emplaceBack();
        for (int column = 0; column < columns.size() && block.hasCell(row, column); ++column) {
            textAt(made, columns.at(column)) = block.at(row, column);
        }
    }
    return rows;
}

} // namespace

QList<int> RecipientEditor::filledRows(const QList<int> &rows) const
{
    QList<int> filled;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(filled),
                 [this](int row) { return row >= 0 && row < m_table.rows().size(); });
    return filled;
}

void RecipientEditor::change(const QString &words, const QList<CellText> &cells)
{
    if (!cells.isEmpty()) {
        auto *step = new QUndoCommand(words);
        addChangeOf(m_table, cells, step);
        m_table.undoStack().push(step);
    }
}

int RecipientEditor::paste(const CellBlock &block, const CellRange &cells)
{
    const QList<int> rows = filledRows(cells.rows);
    if (block.rowCount() == 1 && block.columnCount() == 1 && !rows.isEmpty()) {
        write(tr("Paste"), block.at(0, 0), {rows, cells.columns});
        return 0;
    }
    const QList<CellText> changes = changesBy(m_table, block, {rows, cells.columns});
    const QList<RecipientRow> added = rowsBehind(block, rows.size(), cells.columns);
    if (!changes.isEmpty() || !added.isEmpty()) {
        auto *step = new QUndoCommand(tr("Paste"));
        addChangeOf(m_table, changes, step);
        if (!added.isEmpty()) {
            new InsertRows(m_table, int(m_table.rows().size()), added, step);
        }
        m_table.undoStack().push(step);
    }
    return std::max(0, block.columnCount() - int(cells.columns.size()));
}

void RecipientEditor::write(const QString &words, const QString &text, const CellRange &cells)
{
    QList<CellText> changes;
    for (const int row : cells.rows) {
        for (const int column : cells.columns) {
            addChange(m_table, {row, column, text}, changes);
        }
    }
    change(words, changes);
}

void RecipientEditor::clear(const CellRange &cells)
{
    write(tr("Clear cells"), {}, {filledRows(cells.rows), cells.columns});
}

void RecipientEditor::fillDown(const CellRange &cells)
{
    const QList<int> rows = filledRows(cells.rows);
    QList<CellText> changes;
    for (qsizetype place = 1; place < rows.size(); ++place) {
        for (const int column : cells.columns) {
            if (column < editableCount) {
                addChange(m_table, {rows.at(place), column, textAt(m_table.rows().at(rows.first()), column)}, changes);
            }
        }
    }
    change(tr("Fill down"), changes);
}

void RecipientEditor::insert(int at, int count)
{
    auto *step = new QUndoCommand(tr("Insert rows"));
    new InsertRows(m_table, std::min(at, int(m_table.rows().size())), QList<RecipientRow>(count), step);
    m_table.undoStack().push(step);
}

void RecipientEditor::remove(const QList<int> &rows)
{
    const QList<RowSpan> spans = spansOf(filledRows(rows));
    if (!spans.isEmpty()) {
        auto *step = new QUndoCommand(tr("Remove rows"));
        new RemoveRows(m_table, spans, step);
        m_table.undoStack().push(step);
    }
}

void RecipientEditor::move(const QList<int> &rows, int by)
{
    const QList<RowSpan> spans = spansOf(filledRows(rows));
    QList<int> order(m_table.rows().size());
    std::iota(order.begin(), order.end(), 0);
    if (spans.isEmpty() || (by < 0 && spans.first().first == 0)
        || (by > 0 && spans.last().first + spans.last().count == order.size())) {
        return;
    }
    // Each span changes places with the row above or below it.
    for (const RowSpan &span : spans) {
        const auto first = order.begin() + span.first;
        const auto last = first + span.count;
        if (by < 0) {
            std::rotate(first - 1, first, last);
        } else {
            std::rotate(first, last, last + 1);
        }
    }
    auto *step = new QUndoCommand(tr("Move rows"));
    new ReorderRows(m_table, order, step);
    m_table.undoStack().push(step);
}

void RecipientEditor::sort(int column, Qt::SortOrder direction)
{
    const QList<int> order = sortedOrder(m_table.rows(), column, direction);
    if (!std::is_sorted(order.begin(), order.end())) {
        auto *step = new QUndoCommand(tr("Sort"));
        new ReorderRows(m_table, order, step);
        m_table.undoStack().push(step);
    }
}

void RecipientEditor::accept(const QList<int> &rows)
{
    QList<RowFault> faults;
    for (const int row : filledRows(rows)) {
        if (m_table.rows().at(row).fault) {
            faults.append(RowFault{row, std::nullopt});
        }
    }
    if (!faults.isEmpty()) {
        auto *step = new QUndoCommand(tr("Take rows as they stand"));
        new ChangeFaults(m_table, faults, step);
        m_table.undoStack().push(step);
    }
}

void RecipientEditor::replaceAll(const QList<RecipientRow> &rows, const QString &listFile)
{
    auto *step = new QUndoCommand(tr("Open a list"));
    new ReplaceRows(m_table, rows, step);
    new ChangeListFile(m_table, listFile, step);
    m_table.undoStack().push(step);
}

void RecipientEditor::append(const QList<RecipientRow> &rows, const QString &listFile)
{
    if (!rows.isEmpty()) {
        const bool isOnlyFile = m_table.listFile() == listFile
            || std::none_of(m_table.rows().begin(), m_table.rows().end(),
                            [](const RecipientRow &row) { return row.fileRow > 0; });
        auto *step = new QUndoCommand(tr("Add a list"));
        new ChangeListFile(m_table, isOnlyFile ? listFile : QString(), step);
        new InsertRows(m_table, int(m_table.rows().size()), rows, step);
        m_table.undoStack().push(step);
    }
}

CellBlock RecipientEditor::copy(const CellRange &cells) const
{
    CellBlock block;
    for (const int row : filledRows(cells.rows)) {
        QStringList texts;
        for (const int column : cells.columns) {
            texts.append(column < editableCount ? textAt(m_table.rows().at(row), column) : QString());
        }
        block.addRow(texts);
    }
    return block;
}
