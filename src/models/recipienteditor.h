#pragma once

#include "models/cellblock.h"
#include "models/recipienttable.h"

#include <QCoreApplication>

// Cells where rows and columns cross, in the order in which they are shown.
struct CellRange {
    QList<int> rows;
    QList<int> columns;
};

// What a person does to a recipient list beside typing in one cell. Each call is one step that can be undone, or none
// when it changes nothing. Rows are the table's; its last, empty one may be among them.
class RecipientEditor
{
    Q_DECLARE_TR_FUNCTIONS(RecipientEditor)

public:
    explicit RecipientEditor(RecipientTable &table) : m_table(table) {}

    // Writes the block over these cells, from the first; what has no row there is added at the end. A block of one
    // cell fills them all. Hands back how many columns of the block had no place and were left out.
    int paste(const CellBlock &block, const CellRange &cells);
    void clear(const CellRange &cells);
    // The topmost of the rows is written into the others.
    void fillDown(const CellRange &cells);
    // Empty rows, before this one.
    void insert(int at, int count);
    void remove(const QList<int> &rows);
    // by: -1 is one up, 1 is one down; does nothing where there is no room.
    void move(const QList<int> &rows, int by);
    void sort(int column, Qt::SortOrder direction);
    // The rows' faults are settled as they are.
    void accept(const QList<int> &rows);
    // listFile: of the file the rows come from, as BatchDraft has it.
    void replaceAll(const QList<RecipientRow> &rows, const QString &listFile = {});
    void append(const QList<RecipientRow> &rows, const QString &listFile = {});

    [[nodiscard]] CellBlock copy(const CellRange &cells) const;

private:
    // The rows of the range without the table's last, empty one.
    [[nodiscard]] QList<int> filledRows(const QList<int> &rows) const;
    void write(const QString &words, const QString &text, const CellRange &cells);
    void change(const QString &words, const QList<CellText> &cells);

    RecipientTable &m_table;
};
