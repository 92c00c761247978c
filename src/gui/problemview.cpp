#include "gui/problemview.h"

#include "gui/icons.h"
#include "gui/tableheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace {

constexpr int rowLetters = 22; // "100000 (100001 in the file)"

// The problem's icon beside its row.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem padded(option);
        padded.rect.adjust(TableHeader::padding, 0, -TableHeader::padding, 0); // as the header above
        QStyledItemDelegate::paint(painter, padded, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ProblemList::RowColumn) {
            const bool isError =
                FindingStrength(index.data(RecipientTable::StrengthRole).toInt()) == FindingStrength::Error;
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = isError ? Icons::icon(QStringLiteral("circle-alert"), Tone::Danger)
                                   : Icons::icon(QStringLiteral("triangle-alert"), Tone::Warning);
            option->decorationSize = QSize(16, 16);
        }
    }
};

} // namespace

ProblemView::ProblemView(QWidget *parent) : QTableView(parent)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setItemDelegate(new ProblemDelegate(this));
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    connect(this, &QAbstractItemView::clicked, this, &ProblemView::choose);
}

void ProblemView::setTable(RecipientTable &table)
{
    m_problems = new ProblemList(table, this);
    m_problems->setOn(isVisible());
    setModel(m_problems);
    horizontalHeader()->setSectionResizeMode(ProblemList::WordsColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(ProblemList::RowColumn, rowLetters * fontMetrics().averageCharWidth());
}

void ProblemView::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT placeChosen(m_problems->placeOf(index));
    }
}

void ProblemView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return choose(currentIndex());
    }
    QTableView::keyPressEvent(event);
}

void ProblemView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_problems) {
        m_problems->setOn(true);
    }
}

void ProblemView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    if (m_problems) {
        m_problems->setOn(false);
    }
}
