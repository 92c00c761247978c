#pragma once

#include "gui/recipientactions.h"
#include "support/recipientrows.h"

#include <QApplication>
#include <QTest>

// A recipient list in a window, driven by keys.
struct RecipientBench {
    RecipientTable table;
    RecipientTableView view;
    RecipientActions *actions = nullptr;

    // Shows the view with these rows and gives it the keyboard; false when no window becomes active.
    bool open(const QList<RecipientRow> &rows = {})
    {
        if (!rows.isEmpty()) {
            table.putRows({{0, int(rows.size())}}, rows);
        }
        view.setTable(table);
        actions = new RecipientActions(view);
        view.resize(900, 400);
        view.show();
        view.activateWindow();
        const bool isActive = QTest::qWaitForWindowActive(&view);
        view.setFocus();
        return isActive;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    // Each key to where the keyboard is: the first one opens an editor.
    void type(const char *text)
    {
        for (const char *key = text; *key != 0; ++key) {
            QTest::keyClick(QApplication::focusWidget(), *key);
        }
    }

    void select(const CellPlace &first, const CellPlace &last)
    {
        view.showPlace(first);
        const QItemSelection cells(view.model()->index(first.row, first.column),
                                   view.model()->index(last.row, last.column));
        view.selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    }

    [[nodiscard]] QString addresses() const { return RecipientRows::joined(table.rows()); }
    [[nodiscard]] QString amounts() const { return RecipientRows::joined(table.rows(), &RecipientRow::amount); }
};
