#include "gui/entrydelegate.h"

#include "gui/celllook.h"
#include "gui/coinpicture.h"
#include "gui/statetone.h"
#include "models/entrymodel.h"

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const EntryModel *>(index.model());
    const HistoryEntry *entry = model ? model->entryAt(index.row()) : nullptr;
    option->state &= ~QStyle::State_HasFocus; // the row shows where one is
    if (!entry) {
        return;
    }
    switch (EntryColumn(index.column())) {
    case EntryColumn::State:
        CellLook::showState(*option, lookOf(*entry));
        break;
    case EntryColumn::Currency: {
        const qreal scale = option->widget ? option->widget->devicePixelRatioF() : 1;
        CellLook::decorate(
            *option,
            QIcon(coinPicture(entry->currency, CellLook::iconSize, scale, option->palette.color(QPalette::Base))));
        break;
    }
    case EntryColumn::Recipient:
        option->textElideMode = Qt::ElideMiddle;
        break;
    case EntryColumn::Link:
        CellLook::setInk(*option, option->palette.color(QPalette::Link));
        break;
    case EntryColumn::Date:
    case EntryColumn::Fee:
    case EntryColumn::Type:
        CellLook::setInk(*option, themeColors(option->palette).mutedText);
        break;
    default:
        break;
    }
}
