#pragma once

#include <QTableView>

// A table of figures to read, to copy with its titles, and to choose a row of with Enter or a double click.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void rowChosen(int row);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyRows();
};
