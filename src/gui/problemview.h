#pragma once

#include "models/problemlist.h"

#include <QTableView>

// The problems of a list beside it: a click or Enter leads to the cell.
class ProblemView : public QTableView
{
    Q_OBJECT

public:
    explicit ProblemView(QWidget *parent = nullptr);

    // The table must outlive the view. Empty while the view is hidden.
    void setTable(RecipientTable &table);

Q_SIGNALS:
    void placeChosen(const CellPlace &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ProblemList *m_problems = nullptr;
};
