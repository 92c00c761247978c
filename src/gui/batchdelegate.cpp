#include "gui/batchdelegate.h"

#include "gui/celllook.h"
#include "gui/statetone.h"
#include "gui/tableheader.h"
#include "models/batchmodel.h"
#include "models/batchrecipients.h"

namespace {

enum class Kind { State, Address, Link, Muted, Plain };

Kind kindOf(const QModelIndex &index)
{
    if (qobject_cast<const BatchModel *>(index.model())) {
        switch (BatchModel::Column(index.column())) {
        case BatchModel::StateColumn:
            return Kind::State;
        case BatchModel::RecipientColumn:
            return Kind::Address;
        case BatchModel::LinkColumn:
            return Kind::Link;
        case BatchModel::NumberColumn:
        case BatchModel::FeeColumn:
            return Kind::Muted;
        case BatchModel::AmountColumn:
        case BatchModel::ColumnCount:
            break;
        }
        return Kind::Plain;
    }
    switch (BatchRecipients::Column(index.column())) {
    case BatchRecipients::StateColumn:
        return Kind::State;
    case BatchRecipients::AddressColumn:
        return Kind::Address;
    case BatchRecipients::LinkColumn:
        return Kind::Link;
    case BatchRecipients::RowColumn:
    case BatchRecipients::FeeColumn:
    case BatchRecipients::OperationColumn:
        return Kind::Muted;
    case BatchRecipients::NameColumn:
    case BatchRecipients::AmountColumn:
    case BatchRecipients::ColumnCount:
        break;
    }
    return Kind::Plain;
}

} // namespace

const WithdrawalRecord *batchRecordAt(const QModelIndex &index)
{
    if (const auto *withdrawals = qobject_cast<const BatchModel *>(index.model())) {
        return withdrawals->recordAt(index);
    }
    const auto *recipients = qobject_cast<const BatchRecipients *>(index.model());
    return recipients ? recipients->recordAt(index) : nullptr;
}

bool isBatchLink(const QModelIndex &index)
{
    return index.isValid() && kindOf(index) == Kind::Link && !index.data().toString().isEmpty();
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem padded(option);
    padded.rect.adjust(TableHeader::padding, 0, -TableHeader::padding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
}

void BatchDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const WithdrawalRecord *record = batchRecordAt(index);
    if (!record) {
        return;
    }
    option->state &= ~QStyle::State_HasFocus; // the row shows where one is
    switch (kindOf(index)) {
    case Kind::State:
        CellLook::showState(*option, lookOf(*record));
        break;
    case Kind::Address:
        option->textElideMode = Qt::ElideMiddle;
        break;
    case Kind::Link:
        CellLook::setInk(*option, option->palette.color(QPalette::Link));
        break;
    case Kind::Muted:
        CellLook::setInk(*option, themeColors(option->palette).mutedText);
        break;
    case Kind::Plain:
        break;
    }
}
