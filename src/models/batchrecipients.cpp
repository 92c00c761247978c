#include "models/batchrecipients.h"

#include "core/batchrecords.h"
#include "core/explorerlink.h"
#include "words/currencywords.h"
#include "words/namewords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <algorithm>

namespace {

BatchRecipients::Filter filterOf(WithdrawalState state)
{
    switch (state) {
    case WithdrawalState::Planned:
        return BatchRecipients::Filter::Waiting;
    case WithdrawalState::Accepted:
        return BatchRecipients::Filter::Paid;
    case WithdrawalState::Sending:
    case WithdrawalState::Unknown:
        return BatchRecipients::Filter::InDoubt;
    case WithdrawalState::Rejected:
    case WithdrawalState::Unsent:
    case WithdrawalState::Failed:
    case WithdrawalState::DeclaredNotSent:
        break;
    }
    return BatchRecipients::Filter::NotPaid;
}

constexpr BatchRecipients::Column searchedColumns[] = {BatchRecipients::RowColumn, BatchRecipients::NameColumn,
                                                       BatchRecipients::AddressColumn, BatchRecipients::AmountColumn};

bool isNumber(int column)
{
    return column == BatchRecipients::RowColumn || column == BatchRecipients::AmountColumn
        || column == BatchRecipients::FeeColumn;
}

} // namespace

void BatchRecipients::setRecords(const QList<WithdrawalRecord> &records)
{
    beginResetModel();
    m_records = records;
    m_replaced = replacedIds(records);
    list();
    endResetModel();
}

void BatchRecipients::setRecord(int withdrawal, const WithdrawalRecord &record)
{
    if (m_filter != Filter::All) {
        beginResetModel(); // rows come and go
        m_records[withdrawal] = record;
        list();
        return endResetModel();
    }
    m_records[withdrawal] = record;
    const auto isBefore = [](const Place &place, int number) {
        return place.withdrawal < number;
    };
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), withdrawal, isBefore);
    const auto last = std::lower_bound(first, m_places.end(), withdrawal + 1, isBefore);
    if (first != last) {
        Q_EMIT dataChanged(index(int(first - m_places.begin()), 0),
                           index(int(last - m_places.begin()) - 1, ColumnCount - 1));
    }
}

void BatchRecipients::setFilter(Filter filter, int withdrawal)
{
    if (filter == m_filter && withdrawal == m_withdrawal) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    m_withdrawal = withdrawal;
    list();
    endResetModel();
}

void BatchRecipients::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    list();
    endResetModel();
}

void BatchRecipients::setNames(const NameLookup &names)
{
    beginResetModel();
    m_names = names;
    list();
    endResetModel();
}

bool BatchRecipients::hasNames() const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [this](const Place &place) { return !textOf(place, NameColumn).isEmpty(); });
}

bool BatchRecipients::isFound(const Place &place) const
{
    return m_search.isEmpty()
        || std::any_of(std::begin(searchedColumns), std::end(searchedColumns), [this, &place](int column) {
               return textOf(place, column).contains(m_search, Qt::CaseInsensitive);
           });
}

bool BatchRecipients::isListed(qsizetype withdrawal) const
{
    const WithdrawalRecord &record = m_records.at(withdrawal);
    const bool isChosen =
        m_withdrawal == everyWithdrawal ? !m_replaced.contains(record.id) : m_withdrawal == withdrawal;
    return isChosen && (m_filter == Filter::All || filterOf(record.state) == m_filter);
}

void BatchRecipients::list()
{
    m_places.clear();
    for (qsizetype number = 0; number < m_records.size(); ++number) {
        const qsizetype count = isListed(number) ? m_records.at(number).withdrawal.recipients().size() : 0;
        for (qsizetype recipient = 0; recipient < count; ++recipient) {
            const Place place{qint32(number), qint32(recipient)};
            if (isFound(place)) {
                m_places.push_back(place);
            }
        }
    }
}

const WithdrawalRecord *BatchRecipients::recordAt(const QModelIndex &index) const
{
    const bool isThere = index.isValid() && size_t(index.row()) < m_places.size();
    return isThere ? &m_records.at(m_places[size_t(index.row())].withdrawal) : nullptr;
}

int BatchRecipients::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int BatchRecipients::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BatchRecipients::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_places[size_t(index.row())], index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BatchRecipients::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case AmountColumn:
        return tr("Amount");
    case StateColumn:
        return tr("State");
    case FeeColumn:
        return tr("Fee share");
    case OperationColumn:
        return tr("Operation");
    case LinkColumn:
        return tr("Explorer");
    default:
        return {};
    }
}

// The fee is one for all of a withdrawal's recipients; a part of it has no exact decimal.
QString BatchRecipients::feeShareOf(const WithdrawalRecord &record) const
{
    if (!record.fee) {
        return {};
    }
    const QString fee = amountWithTicker(*record.fee, record.withdrawal.currency());
    const qsizetype count = record.withdrawal.recipients().size();
    return count == 1 ? fee : tr("1/%1 of %2").arg(QString::number(count), fee);
}

QString BatchRecipients::textOf(const Place &place, int column) const
{
    const WithdrawalRecord &record = m_records.at(place.withdrawal);
    const Recipient &recipient = record.withdrawal.recipients().at(place.recipient);
    switch (column) {
    case RowColumn:
        return recipient.row ? QString::number(*recipient.row) : QString();
    case NameColumn:
        return recipientName(recipient.name,
                             m_names ? m_names(record.withdrawal.currency(), recipient.address) : QString());
    case AddressColumn:
        return plainText(recipient.address);
    case AmountColumn:
        return amountWithTicker(recipient.amount, record.withdrawal.currency());
    case StateColumn:
        return stateName(record);
    case FeeColumn:
        return feeShareOf(record);
    case OperationColumn:
        return plainText(record.operationId);
    case LinkColumn: {
        const auto link = record.txUrls.isEmpty() ? std::nullopt : ExplorerLink::parse(record.txUrls.first());
        return link ? link->host() : QString();
    }
    default:
        return {};
    }
}
