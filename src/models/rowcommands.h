#pragma once

#include "models/recipienttable.h"

#include <QUndoCommand>

// What can be done to the rows of a table and undone: the parts of a step, which has the words and owns them. Each keeps
// only what is not in the table at the time. The table must outlive them, as the owner of their stack does.

class ChangeCells : public QUndoCommand
{
public:
    ChangeCells(RecipientTable &table, const QList<CellText> &cells, QUndoCommand *step)
        : QUndoCommand(step), m_table(table), m_cells(cells)
    {
    }
    void redo() override { m_table.swapCells(m_cells); }
    void undo() override { m_table.swapCells(m_cells); }

private:
    RecipientTable &m_table;
    QList<CellText> m_cells;
};

class ChangeFaults : public QUndoCommand
{
public:
    ChangeFaults(RecipientTable &table, const QList<RowFault> &faults, QUndoCommand *step)
        : QUndoCommand(step), m_table(table), m_faults(faults)
    {
    }

    void redo() override { m_table.swapFaults(m_faults); }
    void undo() override { m_table.swapFaults(m_faults); }

private:
    RecipientTable &m_table;
    QList<RowFault> m_faults;
};

class ChangeListFile : public QUndoCommand
{
public:
    ChangeListFile(RecipientTable &table, const QString &listFile, QUndoCommand *step)
        : QUndoCommand(step), m_table(table), m_listFile(listFile)
    {
    }

    void redo() override { m_table.listFile().swap(m_listFile); }
    void undo() override { m_table.listFile().swap(m_listFile); }

private:
    RecipientTable &m_table;
    QString m_listFile;
};

class InsertRows : public QUndoCommand
{
public:
    InsertRows(RecipientTable &table, int at, const QList<RecipientRow> &rows, QUndoCommand *step)
        : QUndoCommand(step), m_table(table), m_span{at, int(rows.size())}, m_rows(rows)
    {
    }
    void redo() override { m_table.putRows({m_span}, std::exchange(m_rows, {})); }
    void undo() override { m_rows = m_table.takeRows({m_span}); }

private:
    RecipientTable &m_table;
    RowSpan m_span;
    QList<RecipientRow> m_rows;
};

class RemoveRows : public QUndoCommand
{
public:
    RemoveRows(RecipientTable &table, const QList<RowSpan> &spans, QUndoCommand *step)
        : QUndoCommand(step), m_table(table), m_spans(spans)
    {
    }
    void redo() override { m_rows = m_table.takeRows(m_spans); }
    void undo() override { m_table.putRows(m_spans, std::exchange(m_rows, {})); }

private:
    RecipientTable &m_table;
    QList<RowSpan> m_spans;
    QList<RecipientRow> m_rows;
};

class ReorderRows : public QUndoCommand
{
public:
    // order: for each new place the old one.
    ReorderRows(RecipientTable &table, const QList<int> &order, QUndoCommand *step);
    void redo() override { m_table.reorder(m_order); }
    void undo() override;

private:
    RecipientTable &m_table;
    QList<int> m_order;
};

class ReplaceRows : public QUndoCommand
{
public:
    ReplaceRows(RecipientTable &table, const QList<RecipientRow> &rows, QUndoCommand *step)
        : QUndoCommand(step), m_table(table), m_rows(rows)
    {
    }
    void redo() override { m_table.swapRows(m_rows); }
    void undo() override { m_table.swapRows(m_rows); }

private:
    RecipientTable &m_table;
    QList<RecipientRow> m_rows;
};

// Changes the cells, and settles the faults of their rows where a person must have seen to them by that.
void addChangeOf(RecipientTable &table, const QList<CellText> &cells, QUndoCommand *step);
