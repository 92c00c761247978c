#include "lists/unpaidrows.h"

#include "core/resultcolumn.h"
#include "lists/recordreader.h"

#include <QSet>
#include <QStringList>

namespace {

struct ResultPlaces {
    qsizetype state = -1;
    qsizetype withdrawal = -1;
};

ResultPlaces placesIn(const std::vector<Cell> &header)
{
    ResultPlaces places;
    for (size_t index = 0; index < header.size(); ++index) {
        const std::optional<ResultColumn> column = resultColumnNamed(header[index].text());
        if (column == ResultColumn::State) {
            places.state = qsizetype(index);
        } else if (column == ResultColumn::Withdrawal) {
            places.withdrawal = qsizetype(index);
        }
    }
    return places;
}

QString textAt(const std::vector<Cell> &cells, qsizetype index)
{
    return size_t(index) < cells.size() ? cells[size_t(index)].text().trimmed() : QString();
}

// The count of rows that this withdrawal keeps from being taken.
qsizetype &countFor(UnpaidCounts &counts, const EarlierWithdrawal &withdrawal)
{
    if (withdrawal.isReplaced) {
        return counts.sentAgain;
    }
    switch (withdrawal.state) {
    case WithdrawalState::Planned:
        return counts.planned;
    case WithdrawalState::Sending:
    case WithdrawalState::Unknown:
        return counts.inDoubt;
    case WithdrawalState::Accepted:
        return counts.paid;
    case WithdrawalState::Rejected:
    case WithdrawalState::Unsent:
    case WithdrawalState::Failed:
    case WithdrawalState::DeclaredNotSent:
        break;
    }
    return counts.unsettled;
}

} // namespace

EarlierResults earlierResultsOf(const KeptList &list)
{
    EarlierResults results;
    const auto count = list.isSheet ? RecordReader::Count::Records : RecordReader::Count::Lines;
    RecordReader reader(list.text, list.separator, count);
    if (!list.hasHeader || reader.next() != RecordReader::Step::Record) {
        return results;
    }
    const ResultPlaces places = placesIn(reader.cells());
    if (places.state < 0 || places.withdrawal < 0) {
        return results;
    }
    for (RecordReader::Step step = reader.next(); step != RecordReader::Step::End; step = reader.next()) {
        if (step == RecordReader::Step::Record) {
            results.insert(reader.row(),
                           {textAt(reader.cells(), places.state), textAt(reader.cells(), places.withdrawal)});
        }
    }
    return results;
}

QStringList withdrawalsIn(const EarlierResults &results)
{
    QSet<QString> ids;
    for (const EarlierResult &result : results) {
        ids.insert(result.withdrawalId);
    }
    ids.remove(QString());
    return ids.values();
}

UnpaidRows takeUnpaid(const QList<RecipientRow> &rows, const EarlierResults &results,
                      const QHash<QString, EarlierWithdrawal> &withdrawals)
{
    UnpaidRows unpaid;
    for (const RecipientRow &row : rows) {
        const EarlierResult result = results.value(row.fileRow);
        const auto withdrawal = withdrawals.constFind(result.withdrawalId);
        const bool wasInNoBatch =
            result.withdrawalId.isEmpty() && (result.state.isEmpty() || result.state == notInBatch);
        const bool isUnpaid = withdrawal != withdrawals.constEnd() && withdrawal->isUnpaid();
        if (wasInNoBatch || isUnpaid) {
            unpaid.rows.append(row);
        } else {
            unpaid.leftOut.insert(row.fileRow);
            ++(withdrawal == withdrawals.constEnd() ? unpaid.counts.unknown : countFor(unpaid.counts, *withdrawal));
        }
        if (isUnpaid) {
            unpaid.earlier.insert(row.fileRow, result.withdrawalId);
        }
    }
    unpaid.counts.taken = unpaid.rows.size();
    return unpaid;
}
