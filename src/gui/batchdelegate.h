#pragma once

#include <QStyledItemDelegate>

struct WithdrawalRecord;

// Draws the rows of a batch, its withdrawals and their recipients alike: the state with its icon and colour, addresses
// shortened in the middle, links as links.
class BatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// The withdrawal behind a row of BatchModel or BatchRecipients.
const WithdrawalRecord *batchRecordAt(const QModelIndex &index);
// A cell with a link to the explorer.
bool isBatchLink(const QModelIndex &index);
