#pragma once

#include "models/entrycells.h"
#include "records/entryfilter.h"

#include <QTableView>

class EntryModel;

// The history's table: columns that a person may move, size, hide and sort by, links to click or to open with Enter. Its
// arrangement is remembered.
class EntryTable : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTable(QWidget *parent = nullptr);

    void setEntryModel(EntryModel *model);
    // What was arranged; empty for nothing.
    [[nodiscard]] QByteArray arrangement() const;
    void restoreArrangement(const QByteArray &arrangement);
    void showOrder(EntryOrder order, Qt::SortOrder direction);

Q_SIGNALS:
    void orderChosen(EntryOrder order, Qt::SortOrder direction);
    void timeStyleChosen(TimeStyle style);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sizeColumns();
    void chooseOrder(int column);
    void showHeaderMenu(const QPoint &place);
    void openLink(const QModelIndex &index);
    void copyRows();

    EntryModel *m_model = nullptr;
    EntryOrder m_order = EntryOrder::Date;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
};
