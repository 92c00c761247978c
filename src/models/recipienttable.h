#pragma once

#include "models/recipientcells.h"
#include "models/rowfindings.h"
#include "models/rowspan.h"

#include <QAbstractTableModel>
#include <QUndoStack>

// The text that a cell has had, or gets.
struct CellText {
    int row = 0;
    int column = 0;
    QString text;

    friend bool operator==(const CellText &, const CellText &) = default;
};

// The fault that a row has had, or gets.
struct RowFault {
    int row = 0;
    std::optional<ListFault> fault;
};

// A recipient list as a table to type in. Behind the last row stands an empty one to type in, which is not one of rows().
// Cells are shown as plain text and edited as they are; nothing is changed or refused. What a check found stands in
// the last column, and in roles at the cell it is about.
//
// What a person does goes through RecipientEditor or setData(), and can be undone. The functions that change rows are
// the ends of its commands: they tell views, but nothing remembers them.
class RecipientTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StrengthRole = Qt::UserRole, // int(FindingStrength) of the row's strongest finding; none: invalid
        CellStrengthRole, // the same of this cell's input
        ProblemRole, // all that was found in the row, in sentences
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<RecipientRow> &rows() const { return m_rows; }
    // Of the one file that all rows with a fileRow come from, as BatchDraft has it.
    [[nodiscard]] QString &listFile() { return m_listFile; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] const RowFindings &findings() const { return m_findings; }

    // The findings of a check of numbered(rows()); those that are no row's are left out.
    void setFindings(const QList<Finding> &findings);
    // Lets go of rows that were kept among the problems though nothing is wrong with them now.
    void keepOnlyProblems() { m_findings.keepOnlyProblems(); }

    // Puts the texts in, and leaves in cells what stood there.
    void swapCells(QList<CellText> &cells);
    // Likewise.
    void swapFaults(QList<RowFault> &faults);
    // Puts rows in so that they stand at these spans afterwards.
    void putRows(const QList<RowSpan> &spans, const QList<RecipientRow> &rows);
    QList<RecipientRow> takeRows(const QList<RowSpan> &spans);
    // order: for each new place the old one.
    void reorder(const QList<int> &order);
    // Puts these in place of all rows, and leaves in rows what stood there.
    void swapRows(QList<RecipientRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // The rows are others now, from this one on, by a person, an undo or an import.
    void edited(int firstRow);

private:
    void append(const QList<RecipientRow> &rows);
    [[nodiscard]] QVariant dataOfProblem(int row, int role) const;

    QList<RecipientRow> m_rows;
    QString m_listFile;
    RowFindings m_findings;
    QUndoStack m_undoStack;
};
