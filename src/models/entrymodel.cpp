#include "models/entrymodel.h"

#include <algorithm>
#include <limits>

namespace {

int alignmentOf(EntryColumn column)
{
    const bool isNumber = column == EntryColumn::Amount || column == EntryColumn::Value || column == EntryColumn::Fee;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

EntryModel::EntryModel(const Entries &entries, Clock now, QObject *parent)
    : QAbstractTableModel(parent), m_feed(new EntryFeed(entries, this)), m_now(std::move(now))
{
    connect(m_feed, &EntryFeed::firstPageRead, this, &EntryModel::takeFirst);
    connect(m_feed, &EntryFeed::totalsRead, this, &EntryModel::takeTotals);
    connect(m_feed, &EntryFeed::anchorsRead, this, &EntryModel::takeAnchors);
    connect(m_feed, &EntryFeed::blockRead, this, &EntryModel::takeBlock);
    connect(m_feed, &EntryFeed::failed, this, &EntryModel::failed);
}

void EntryModel::ask(const EntryPageRequest &question)
{
    m_feed->ask(question);
}

void EntryModel::refresh()
{
    m_feed->askAgain();
}

void EntryModel::setTimeStyle(TimeStyle style)
{
    m_timeStyle = style;
    rowsChanged(0, m_rowCount - 1);
}

void EntryModel::setNames(const NameLookup &names)
{
    m_names = names;
    rowsChanged(0, m_rowCount - 1);
}

// How many entries came in above the row that was the first one; -1 when that cannot be told.
int EntryModel::newRowsIn(const EntryPage &page) const
{
    const HistoryEntry *first = m_blocks.find(0);
    if (!first) {
        return -1;
    }
    const auto found = std::find_if(page.entries.begin(), page.entries.end(),
                                    [first](const HistoryEntry &entry) { return entry.id == first->id; });
    return found == page.entries.end() ? -1 : int(found - page.entries.begin());
}

void EntryModel::takeFirst(const EntryPage &page, bool isNew)
{
    m_missing.clear();
    const int added = isNew ? -1 : newRowsIn(page);
    if (added < 0) {
        beginResetModel();
        m_totals.reset();
        m_blocks.clear();
        m_blocks.put(0, page);
        m_rowCount = int(page.entries.size());
        endResetModel();
        Q_EMIT totalsChanged();
    } else {
        if (added > 0) {
            beginInsertRows({}, 0, added - 1);
        }
        m_blocks.clear();
        m_blocks.put(0, page);
        m_rowCount += added;
        if (added > 0) {
            endInsertRows();
        }
        rowsChanged(0, m_rowCount - 1);
    }
    if (page.isLast) {
        setRowCount(int(page.entries.size()));
    }
    Q_EMIT answered();
}

void EntryModel::takeTotals(const EntryTotals &totals)
{
    m_totals = totals;
    setRowCount(int(std::min<qint64>(totals.count, std::numeric_limits<int>::max())));
    Q_EMIT totalsChanged();
}

void EntryModel::setRowCount(int count)
{
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        beginRemoveRows({}, count, m_rowCount - 1);
        m_rowCount = count;
        endRemoveRows();
    }
}

void EntryModel::takeAnchors(const QList<EntryPlace> &places)
{
    m_blocks.setAnchors(places);
    const QList<int> missing = std::exchange(m_missing, {});
    for (const int block : missing) {
        askFor(block * EntryBlocks::blockSize);
    }
}

void EntryModel::takeBlock(int block, const EntryPage &page)
{
    m_blocks.put(block, page);
    const int first = block * EntryBlocks::blockSize;
    rowsChanged(first, std::min(first + EntryBlocks::blockSize, m_rowCount) - 1);
}

void EntryModel::askFor(int row) const
{
    const int block = row / EntryBlocks::blockSize;
    if (const std::optional<EntryPlace> place = m_blocks.placeBefore(block)) {
        return m_feed->want(block, *place);
    }
    if (!m_missing.contains(block)) {
        m_missing.append(block);
    }
    constexpr qsizetype mostMissing = 4;
    if (m_missing.size() > mostMissing) {
        m_missing.removeFirst(); // scrolled past
    }
}

void EntryModel::rowsChanged(int first, int last)
{
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, entryColumnCount - 1));
    }
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryColumnCount;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = EntryColumn(index.column());
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(column);
    }
    if (role != Qt::DisplayRole && role != IdRole && role != CurrencyRole) {
        return {};
    }
    const HistoryEntry *entry = m_blocks.find(index.row());
    if (!entry) {
        askFor(index.row());
        return {};
    }
    switch (role) {
    case IdRole:
        return entry->id;
    case CurrencyRole:
        return entry->currency;
    default:
        return column == EntryColumn::Recipient ? EntryCells::recipientText(*entry, m_names)
                                                : EntryCells::text(*entry, column, m_timeStyle, m_now());
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= entryColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return EntryCells::title(EntryColumn(section));
    case Qt::TextAlignmentRole:
        return alignmentOf(EntryColumn(section));
    default:
        return {};
    }
}
