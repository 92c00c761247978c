#include "gui/batchtable.h"

#include "core/batchrecords.h"
#include "gui/batchdelegate.h"
#include "gui/explorerbutton.h"
#include "gui/tableheader.h"
#include "models/batchmodel.h"
#include "models/batchrecipients.h"

#include <QHeaderView>
#include <QMouseEvent>

BatchView::BatchView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new BatchDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::activated, this, &BatchView::openLink);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isBatchLink(index)) {
            openLink(index);
        }
    });
}

void BatchView::setWidths(const QList<int> &letters)
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column) {
        if (letters.at(column) == 0) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        } else {
            horizontalHeader()->resizeSection(column, letters.at(column) * letter);
        }
    }
}

void BatchView::openLink(const QModelIndex &index)
{
    const WithdrawalRecord *record = batchRecordAt(index);
    if (record && !record->txUrls.isEmpty()) {
        openExplorer(record->txUrls.first(), this);
    }
}

void BatchView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isBatchLink(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

BatchTable::BatchTable(QWidget *parent) : BatchView(parent), m_model(new BatchModel(this))
{
    setModel(m_model);
    setWidths({7, 24, 0, 20, 20, 17});
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        Q_EMIT withdrawalChosen(selected.isEmpty() ? -1 : selected.indexes().first().row());
    });
}

void BatchTable::setRecords(const QList<WithdrawalRecord> &records)
{
    m_model->setRecords(records);
}

void BatchTable::setPlan(const Plan &plan)
{
    setRecords(recordsOf(plan));
    setColumnHidden(BatchModel::StateColumn, true); // nothing has happened to any of them
    setColumnHidden(BatchModel::LinkColumn, true);
}

void BatchTable::setRecord(qsizetype index, const WithdrawalRecord &record)
{
    if (index >= 0 && index < records().size()) {
        m_model->setRecord(int(index), record);
        if (selectionModel()->selectedRows().isEmpty()) {
            scrollTo(m_model->index(int(index), 0)); // nobody is looking at another one
        }
    }
}

void BatchTable::setExpectedFee(qsizetype index, const QString &text)
{
    if (index >= 0 && index < records().size()) {
        m_model->setExpectedFee(int(index), text);
    }
}

const QList<WithdrawalRecord> &BatchTable::records() const
{
    return m_model->records();
}

RecipientsTable::RecipientsTable(QWidget *parent) : BatchView(parent), m_model(new BatchRecipients(this))
{
    setModel(m_model);
    setWidths({8, 16, 24, 20, 25, 18, 28, 30});
    horizontalHeader()->setStretchLastSection(true);
}

void RecipientsTable::setPlan(const Plan &plan)
{
    m_model->setRecords(recordsOf(plan));
    for (const BatchRecipients::Column column : {BatchRecipients::StateColumn, BatchRecipients::LinkColumn,
                                                 BatchRecipients::FeeColumn, BatchRecipients::OperationColumn}) {
        setColumnHidden(column, true);
    }
    setColumnHidden(BatchRecipients::NameColumn, !m_model->hasNames());
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(BatchRecipients::AddressColumn, QHeaderView::Stretch);
}

void RecipientsTable::setNames(const NameLookup &names)
{
    m_model->setNames(names);
    setColumnHidden(BatchRecipients::NameColumn, !m_model->hasNames());
}
