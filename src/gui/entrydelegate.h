#pragma once

#include <QStyledItemDelegate>

// Draws a row of the history: the state with its icon and colour, the coin beside its currency, addresses shortened in the
// middle, links as links.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
