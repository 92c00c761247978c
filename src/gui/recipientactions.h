#pragma once

#include "gui/pastedblock.h"
#include "gui/recipienttableview.h"

#include <QAction>

// What can be done to a recipient list beside typing: actions with their keys, in the view's context menu and for the
// buttons above it.
class RecipientActions : public QObject
{
    Q_OBJECT

public:
    enum class Name {
        Cut,
        Copy,
        Paste,
        Clear,
        FillDown,
        Insert,
        Remove,
        Accept,
        MoveUp,
        MoveDown,
        SortUp,
        SortDown,
        Undo,
        Redo,
        NextProblem,
        PreviousProblem,
    };

    // The view and its table must outlive this.
    explicit RecipientActions(RecipientTableView &view);

    [[nodiscard]] QAction *action(Name name) const { return m_actions.value(name); }

Q_SIGNALS:
    // So many columns of a pasted block had no place in the table.
    void columnsLeftOut(int columns);
    // This text of the clipboard goes into cells.
    void pasted(const QString &text);

private:
    void makeClipboardActions();
    void makeRowActions();
    void makeStepActions();
    template<class Slot>
    void add(Name name, const QString &text, const QList<QKeySequence> &keys, Slot slot);
    void addSeparator();
    void addHeaderMenu();

    void copy();
    void paste();
    void put(const PastedBlock &pasted, const CellRange &cells);
    void insert();
    void remove();
    void move(int by);
    void goToProblem(int step);
    void showUndo();
    void goThroughSteps(void (QUndoStack::*step)());

    RecipientTableView &m_view;
    RecipientEditor m_editor;
    QMap<Name, QAction *> m_actions;
};
