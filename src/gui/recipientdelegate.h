#pragma once

#include <QStyledItemDelegate>

class PlainLineEdit;

// Where the cursor goes when a cell is left. NewLine is down to where the row was begun.
enum class CellStep { NewLine, Down, Up, Next, Previous };

// Draws and edits the cells of a recipient list: addresses in a fixed width and shortened in the middle, cells with a
// problem tinted, the problem itself with its icon. What is typed is kept as it is.
class RecipientDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    // What was typed is in the table, and the editor is closed.
    void stepRequested(CellStep step);
    // A cell is going to be edited in this.
    void editorMade(PlainLineEdit *editor, const QModelIndex &index) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;
};

// The step that a key means in a spreadsheet, or nothing.
std::optional<CellStep> stepOf(const QKeyEvent &event);
