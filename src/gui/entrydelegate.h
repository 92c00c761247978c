#pragma once

#include "gui/rowdelegate.h"

// Draws a row of the history: the state with its icon and colour, the coin beside its currency, addresses shortened in the
// middle, links as links.
class EntryDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
