#pragma once

#include "gui/recipientdelegate.h"
#include "models/cellsearch.h"
#include "models/problemfilter.h"
#include "models/recipienteditor.h"

#include <QTableView>

// A recipient list to type in like a spreadsheet: typing replaces a cell, F2 edits it, Enter goes down, Tab goes right
// and on to the next row, and Enter after Tab begins the next row below the first cell. Places and rows are the
// table's, whatever the filter hides.
class RecipientTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecipientTableView(QWidget *parent = nullptr);

    // The table must outlive the view.
    void setTable(RecipientTable &table);
    [[nodiscard]] RecipientTable &table() const { return *m_table; }
    [[nodiscard]] ProblemFilter &filter() const { return *m_filter; }

    // The editable columns that are shown, and the rows that have a selected cell, in the order of the screen.
    [[nodiscard]] CellRange selectedCells() const;
    // The cells from the first selected one on, to the right and down to the end.
    [[nodiscard]] CellRange cellsFromSelection() const;
    [[nodiscard]] CellPlace currentPlace() const;
    // Makes the cell the current one and scrolls to it; does nothing when the filter hides its row.
    void showPlace(const CellPlace &place);
    void setCurrencyShown(bool isShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void arrangeColumns();
    void step(CellStep step);
    // False when there is no cell there: the keyboard goes on to the next widget.
    bool stepAside(int by);
    void select(const QModelIndex &index);
    void goTo(int row, int column);
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] CellRange rangeOf(const QList<int> &viewRows, const QList<int> &columns) const;

    RecipientTable *m_table = nullptr;
    ProblemFilter *m_filter = nullptr;
    int m_firstColumn = -1; // where a series of Tabs began
    CellPlace m_lastPlace; // before a reset of the rows
    bool m_isStepping = false;
    bool m_hasOwnWidths = false; // a person chose the widths of the columns
};
