#pragma once

#include <QStyledItemDelegate>

// Draws a table's row as one: selected or not across its cells, room at their sides, a thin line below.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
