#pragma once

#include "gui/rowdelegate.h"

// A cell of the balances: the coin's picture before its ticker, thin lines between the rows.
class BalanceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
