#include "gui/batchtable.h"

#include "core/batchrecords.h"
#include "gui/historydelegate.h"
#include "models/historymodel.h"

#include <QHeaderView>

namespace {

// Widths of the columns.
constexpr int stateLetters = 22;
constexpr int amountLetters = 24;
constexpr int linkLetters = 20;

} // namespace

BatchTable::BatchTable(QWidget *parent) : QTableView(parent), m_model(new HistoryModel(this))
{
    setModel(m_model);
    setItemDelegate(new HistoryDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    for (const int column : {HistoryModel::DateColumn, HistoryModel::ChainColumn, HistoryModel::NoteColumn}) {
        setColumnHidden(column, true);
    }
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(HistoryModel::RecipientColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(HistoryModel::StateColumn, stateLetters * letter);
    header->resizeSection(HistoryModel::AmountColumn, amountLetters * letter);
    header->resizeSection(HistoryModel::LinkColumn, linkLetters * letter);
}

void BatchTable::setRecords(const QList<WithdrawalRecord> &records)
{
    m_model->setRecords(records);
}

void BatchTable::setPlan(const Plan &plan)
{
    setRecords(recordsOf(plan));
}

void BatchTable::setRecord(qsizetype index, const WithdrawalRecord &record)
{
    if (index >= 0 && index < records().size()) {
        m_model->setRecord(int(index), record);
        scrollTo(m_model->index(int(index), 0));
    }
}

const QList<WithdrawalRecord> &BatchTable::records() const
{
    return m_model->records();
}
