#include "gui/recipientactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <QtConcurrentRun>

#include <algorithm>

namespace {

constexpr qsizetype longText = 300'000; // from here reading it takes long enough to be felt

} // namespace

RecipientActions::RecipientActions(RecipientTableView &view) : QObject(&view), m_view(view), m_editor(view.table())
{
    makeClipboardActions();
    addSeparator();
    makeRowActions();
    addSeparator();
    makeStepActions();
    addHeaderMenu();
    QUndoStack &steps = view.table().undoStack();
    connect(&steps, &QUndoStack::indexChanged, this, &RecipientActions::showUndo);
    showUndo();
}

template<class Slot>
void RecipientActions::add(Name name, const QString &text, const QList<QKeySequence> &keys, Slot slot)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view.addAction(action);
    m_actions.insert(name, action);
}

void RecipientActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_view.addAction(separator);
}

void RecipientActions::makeClipboardActions()
{
    add(Name::Cut, tr("Cu&t"), QKeySequence::keyBindings(QKeySequence::Cut), [this] {
        copy();
        m_editor.clear(m_view.selectedCells());
    });
    add(Name::Copy, tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy), [this] { copy(); });
    add(Name::Paste, tr("&Paste"), QKeySequence::keyBindings(QKeySequence::Paste), [this] { paste(); });
    add(Name::Clear, tr("C&lear cells"), {Qt::Key_Delete}, [this] { m_editor.clear(m_view.selectedCells()); });
    add(Name::FillDown, tr("&Fill down"), {Qt::CTRL | Qt::Key_D},
        [this] { m_editor.fillDown(m_view.selectedCells()); });
}

void RecipientActions::makeRowActions()
{
    add(Name::Insert, tr("&Insert row above"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus},
        [this] { insert(); });
    add(Name::Remove, tr("Remo&ve rows"), {Qt::CTRL | Qt::Key_Minus}, [this] { remove(); });
    add(Name::Accept, tr("Ta&ke rows as they stand"), {}, [this] { m_editor.accept(m_view.selectedCells().rows); });
    add(Name::MoveUp, tr("Move &up"), {Qt::ALT | Qt::Key_Up}, [this] { move(-1); });
    add(Name::MoveDown, tr("Move &down"), {Qt::ALT | Qt::Key_Down}, [this] { move(1); });
    const auto sort = [this](Qt::SortOrder order) {
        if (const int column = m_view.currentIndex().column(); column >= 0 && column < RecipientCells::editableCount) {
            m_editor.sort(column, order);
        }
    };
    add(Name::SortUp, tr("Sort by this column, &ascending"), {}, [sort] { sort(Qt::AscendingOrder); });
    add(Name::SortDown, tr("Sort by this column, d&escending"), {}, [sort] { sort(Qt::DescendingOrder); });
}

void RecipientActions::makeStepActions()
{
    add(Name::Undo, tr("&Undo"), QKeySequence::keyBindings(QKeySequence::Undo),
        [this] { goThroughSteps(&QUndoStack::undo); });
    add(Name::Redo, tr("&Redo"), {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
        [this] { goThroughSteps(&QUndoStack::redo); });
    addSeparator();
    add(Name::NextProblem, tr("&Next problem"), {Qt::Key_F8}, [this] { goToProblem(1); });
    add(Name::PreviousProblem, tr("Previous pro&blem"), {Qt::SHIFT | Qt::Key_F8}, [this] { goToProblem(-1); });
}

void RecipientActions::addHeaderMenu()
{
    QHeaderView *header = m_view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &place) {
        const int column = header->logicalIndexAt(place);
        if (column < 0 || column >= RecipientCells::editableCount) {
            return;
        }
        m_view.showPlace({m_view.currentPlace().row, column});
        auto *menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({action(Name::SortUp), action(Name::SortDown)});
        menu->popup(header->viewport()->mapToGlobal(place));
    });
}

void RecipientActions::copy()
{
    if (const CellBlock block = m_editor.copy(m_view.selectedCells()); block.rowCount() > 0) {
        QGuiApplication::clipboard()->setText(block.toText());
    }
}

void RecipientActions::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QString text = content ? textFrom(*content) : QString();
    const CellRange cells = m_view.cellsFromSelection();
    Q_EMIT pasted(text);
    if (text.size() < longText) {
        return put(readPaste(text), cells);
    }
    const int step = m_view.table().undoStack().index();
    QtConcurrent::run(&readPaste, text).then(this, [this, step, cells](const PastedBlock &pasted) {
        if (step == m_view.table().undoStack().index()) { // else the rows are others now
            put(pasted, cells);
        }
    });
}

void RecipientActions::put(const PastedBlock &pasted, const CellRange &cells)
{
    const CellPlace place = m_view.currentPlace();
    int leftOut = pasted.leftOut;
    if (!pasted.columns.isEmpty()) {
        m_editor.paste(pasted.block, {cells.rows, pasted.columns});
    } else {
        const bool isOneCell = pasted.block.rowCount() == 1 && pasted.block.columnCount() == 1;
        leftOut = m_editor.paste(pasted.block, isOneCell ? m_view.selectedCells() : cells);
    }
    m_view.showPlace(place);
    m_view.setFocus();
    if (leftOut > 0) {
        Q_EMIT columnsLeftOut(leftOut);
    }
}

void RecipientActions::insert()
{
    const CellRange cells = m_view.selectedCells();
    const int first = cells.rows.value(0, 0);
    m_editor.insert(first, int(std::max<qsizetype>(1, cells.rows.size())));
    m_view.showPlace({first, m_view.currentPlace().column});
    m_view.setFocus();
}

void RecipientActions::remove()
{
    const CellRange cells = m_view.selectedCells();
    const int column = m_view.currentPlace().column;
    m_editor.remove(cells.rows);
    m_view.showPlace({std::min(cells.rows.value(0, 0), int(m_view.table().rows().size())), column});
    m_view.setFocus();
}

void RecipientActions::move(int by)
{
    m_editor.move(m_view.selectedCells().rows, by);
    m_view.scrollTo(m_view.currentIndex());
}

void RecipientActions::goToProblem(int step)
{
    RecipientTable &table = m_view.table();
    const qsizetype row = table.findings().next(m_view.currentPlace().row, step);
    if (row < 0) {
        return;
    }
    // At the cell that is wrong, to correct it at once.
    int column = RecipientCells::AddressColumn;
    for (int each = RecipientCells::editableCount - 1; each >= 0; --each) {
        const QModelIndex index = table.index(int(row), each);
        column = index.data(RecipientTable::CellStrengthRole).isValid() && !m_view.isColumnHidden(each) ? each : column;
    }
    m_view.showPlace({int(row), column});
    m_view.setFocus();
}

void RecipientActions::showUndo()
{
    const QUndoStack &steps = m_view.table().undoStack();
    const auto show = [this](Name name, bool isPossible, const QString &tip) {
        action(name)->setEnabled(isPossible);
        action(name)->setToolTip(tip);
    };
    show(Name::Undo, steps.canUndo(), steps.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(steps.undoText()) : tr("Undo"));
    show(Name::Redo, steps.canRedo(), steps.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(steps.redoText()) : tr("Redo"));
}

void RecipientActions::goThroughSteps(void (QUndoStack::*step)())
{
    int first = -1;
    const auto follow = connect(&m_view.table(), &RecipientTable::edited, this,
                                [&first](int row) { first = first < 0 ? row : std::min(first, row); });
    (m_view.table().undoStack().*step)();
    disconnect(follow);
    if (first >= 0) {
        m_view.showPlace({first, m_view.currentPlace().column});
    }
}
