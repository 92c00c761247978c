#include "gui/historydelegate.h"

#include "gui/icons.h"
#include "gui/statetone.h"
#include "models/historymodel.h"

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int longestNote = option.fontMetrics.averageCharWidth() * 18;
    const int width = index.column() == HistoryModel::NoteColumn ? qMin(size.width(), longestNote) : size.width();
    return {width + 16, size.height() + 16};
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    const WithdrawalRecord *record = model ? model->recordAt(index) : nullptr;
    if (!record) {
        return;
    }
    option->state &= ~QStyle::State_HasFocus; // the row shows where one is
    const auto ink = [option](const QColor &color) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    };
    switch (index.column()) {
    case HistoryModel::StateColumn: {
        const StateLook look = lookOf(*record);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = Icons::icon(look.iconName, look.tone);
        option->decorationSize = QSize(16, 16);
        ink(toneColors(option->palette, look.tone).ink);
        break;
    }
    case HistoryModel::RecipientColumn:
        option->textElideMode = Qt::ElideMiddle;
        break;
    case HistoryModel::LinkColumn:
        ink(option->palette.color(QPalette::Link));
        break;
    case HistoryModel::DateColumn:
    case HistoryModel::ChainColumn:
        ink(themeColors(option->palette).mutedText);
        break;
    default:
        break;
    }
}
