#include "models/historymodel.h"

#include "core/explorerlink.h"
#include "models/currencymodel.h"
#include "words/currencywords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QLocale>

#include <algorithm>

namespace {

QString explorerHost(const WithdrawalRecord &record)
{
    const auto link = record.txUrls.isEmpty() ? std::nullopt : ExplorerLink::parse(record.txUrls.first());
    return link ? link->host() : QString();
}

} // namespace

void HistoryModel::setRecords(const QList<WithdrawalRecord> &records)
{
    const bool isSameList =
        std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(),
                   [](const WithdrawalRecord &left, const WithdrawalRecord &right) { return left.id == right.id; });
    if (isSameList) {
        m_records = records;
        if (!m_records.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_records = records;
    endResetModel();
}

void HistoryModel::setRecord(int row, const WithdrawalRecord &record)
{
    m_records[row] = record;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const WithdrawalRecord *HistoryModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_records.size() ? &m_records.at(index.row()) : nullptr;
}

QModelIndex HistoryModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&id](const WithdrawalRecord &record) { return record.id == id; });
    return found == m_records.end() ? QModelIndex() : index(int(found - m_records.begin()), 0);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const WithdrawalRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return record.id;
    case StateRole:
        return int(record.state);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StateColumn:
        return tr("State");
    case DateColumn:
        return tr("Date");
    case AmountColumn:
        return tr("Amount");
    case ChainColumn:
        return tr("Chain");
    case RecipientColumn:
        return tr("Recipient");
    case NoteColumn:
        return tr("Note");
    case LinkColumn:
        return tr("Explorer");
    default:
        return {};
    }
}

QString HistoryModel::textOf(const WithdrawalRecord &record, int column) const
{
    const Withdrawal &withdrawal = record.withdrawal;
    switch (column) {
    case StateColumn:
        return stateName(record);
    case DateColumn:
        return QLocale().toString(record.confirmedAt.toLocalTime(), QLocale::ShortFormat);
    case AmountColumn:
        return amountWithTicker(withdrawal.total(), withdrawal.currency());
    case ChainColumn:
        return chainBeside(withdrawal.currency());
    case RecipientColumn:
        return withdrawal.recipients().size() == 1
            ? plainText(withdrawal.recipients().first().address)
            : tr("%n recipient(s)", nullptr, int(withdrawal.recipients().size()));
    case NoteColumn:
        return plainText(withdrawal.note());
    case LinkColumn:
        return explorerHost(record);
    default:
        return {};
    }
}
