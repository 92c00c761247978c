#include "gui/recipientdelegate.h"

#include "gui/controlpainter.h"
#include "gui/icons.h"
#include "gui/plainlineedit.h"
#include "gui/tableheader.h"
#include "models/recipienttable.h"
#include "words/plaintext.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>

using namespace RecipientCells;

namespace {

constexpr int padding = TableHeader::padding;
constexpr int selectedMark = 4; // of a problem in a selected cell, which has the selection's colour
constexpr int textMargin = 1; // in the editor, so that the text does not move when it opens

std::optional<FindingStrength> strengthOf(const QVariant &value)
{
    return value.isValid() ? std::optional(FindingStrength(value.toInt())) : std::nullopt;
}

Tone toneOf(FindingStrength strength)
{
    return strength == FindingStrength::Error ? Tone::Danger : Tone::Warning;
}

bool isFixedWidth(int column)
{
    return column == AddressColumn || column == AmountColumn;
}

QFont fixedFont(const QFont &base)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(base.pointSizeF());
    return fixed;
}

// A name that the address book has is lighter than one of the list, and one that it has otherwise stands out, also where
// there is no room for both.
void showName(QStyleOptionViewItem &option, const QString &own)
{
    const ThemeColors &colors = themeColors(option.palette);
    if (own.isEmpty()) {
        option.palette.setColor(QPalette::Text, colors.mutedText);
    } else if (option.text != plainText(own)) {
        option.palette.setColor(QPalette::Text, toneColors(option.palette, Tone::Warning).ink);
    }
}

} // namespace

std::optional<CellStep> stepOf(const QKeyEvent &event)
{
    const bool isBack = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return std::nullopt;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isBack ? CellStep::Up : CellStep::NewLine;
    case Qt::Key_Tab:
        return isBack ? CellStep::Previous : CellStep::Next;
    case Qt::Key_Backtab:
        return CellStep::Previous;
    default:
        return std::nullopt;
    }
}

void RecipientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto strength = strengthOf(index.data(RecipientTable::CellStrengthRole));
    if (strength) {
        const ToneColors &colors = toneColors(option.palette, toneOf(*strength));
        const bool isSelected = option.state & QStyle::State_Selected;
        QRect tinted = option.rect;
        tinted.setWidth(isSelected ? selectedMark : tinted.width());
        painter->fillRect(tinted, isSelected ? colors.ink : colors.surface);
    }
    const QColor line = themeColors(option.palette).hairline;
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), line);
    QStyleOptionViewItem padded(option);
    padded.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::Link), ControlPainter::focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

void RecipientDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // drawn around the whole cell
    const int column = index.column();
    if (isFixedWidth(column)) {
        option->font = fixedFont(option->font);
    }
    if (column == NameColumn) {
        showName(*option, index.data(Qt::EditRole).toString());
    }
    option->textElideMode = column == AddressColumn ? Qt::ElideMiddle : Qt::ElideRight;
    const auto strength = strengthOf(index.data(RecipientTable::StrengthRole));
    if (column == ProblemColumn && strength) {
        const Tone tone = toneOf(*strength);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            Icons::icon(tone == Tone::Danger ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"), tone);
        option->decorationSize = QSize(16, 16);
        option->palette.setColor(QPalette::Text, toneColors(option->palette, tone).ink);
        option->palette.setColor(QPalette::HighlightedText, toneColors(option->palette, tone).ink);
    }
}

QWidget *RecipientDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    auto *editor = new PlainLineEdit(parent);
    editor->setAutoFillBackground(true);
    editor->setTextMargins(textMargin, 0, textMargin, 0);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    editor->setFont(isFixedWidth(index.column()) ? fixedFont(option.font) : option.font);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    Q_EMIT editorMade(editor, index);
    return editor;
}

void RecipientDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, -1, -1));
}

bool RecipientDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(editor);
    if (widget && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        std::optional<CellStep> step = stepOf(*key);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            step = key->key() == Qt::Key_Down ? CellStep::Down : CellStep::Up;
        }
        if (step) {
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget);
            Q_EMIT stepRequested(*step);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}
