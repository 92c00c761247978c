#include "models/batchmodel.h"

#include "core/explorerlink.h"
#include "words/currencywords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <algorithm>

void BatchModel::setRecords(const QList<WithdrawalRecord> &records)
{
    const bool isSameList =
        std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(),
                   [](const WithdrawalRecord &left, const WithdrawalRecord &right) { return left.id == right.id; });
    if (isSameList && !records.isEmpty() && !records.front().id.isEmpty()) {
        m_records = records;
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    m_expectedFees.clear();
    endResetModel();
}

void BatchModel::setRecord(int row, const WithdrawalRecord &record)
{
    m_records[row] = record;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void BatchModel::setExpectedFee(int row, const QString &text)
{
    m_expectedFees.insert(row, text);
    Q_EMIT dataChanged(index(row, FeeColumn), index(row, FeeColumn));
}

const WithdrawalRecord *BatchModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_records.size() ? &m_records.at(index.row()) : nullptr;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const bool isNumber =
        index.column() == AmountColumn || index.column() == FeeColumn || index.column() == NumberColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isNumber = section == AmountColumn || section == FeeColumn || section == NumberColumn;
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case StateColumn:
        return tr("State");
    case RecipientColumn:
        return tr("Recipient");
    case AmountColumn:
        return tr("Amount");
    case FeeColumn:
        return tr("Fee");
    case LinkColumn:
        return tr("Explorer");
    default:
        return {};
    }
}

QString BatchModel::feeOf(int row) const
{
    const WithdrawalRecord &record = m_records.at(row);
    return record.fee ? amountWithTicker(*record.fee, record.withdrawal.currency()) : m_expectedFees.value(row);
}

QString BatchModel::textOf(int row, int column) const
{
    const WithdrawalRecord &record = m_records.at(row);
    const Withdrawal &withdrawal = record.withdrawal;
    switch (column) {
    case NumberColumn:
        return QString::number(row + 1);
    case StateColumn:
        return stateName(record);
    case RecipientColumn:
        return withdrawal.recipients().size() == 1
            ? plainText(withdrawal.recipients().first().address)
            : tr("%n recipient(s)", nullptr, int(withdrawal.recipients().size()));
    case AmountColumn:
        return amountWithTicker(withdrawal.total(), withdrawal.currency());
    case FeeColumn:
        return feeOf(row);
    case LinkColumn: {
        const auto link = record.txUrls.isEmpty() ? std::nullopt : ExplorerLink::parse(record.txUrls.first());
        return link ? link->host() : QString();
    }
    default:
        return {};
    }
}
