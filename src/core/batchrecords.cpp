#include "core/batchrecords.h"

#include <algorithm>

bool hasDoubt(const QList<WithdrawalRecord> &records)
{
    return std::any_of(records.begin(), records.end(),
                       [](const WithdrawalRecord &record) { return isInDoubt(record.state); });
}

QList<WithdrawalRecord> plannedOf(const QList<WithdrawalRecord> &records)
{
    QList<WithdrawalRecord> planned;
    std::copy_if(records.begin(), records.end(), std::back_inserter(planned),
                 [](const WithdrawalRecord &record) { return record.state == WithdrawalState::Planned; });
    return planned;
}

QSet<QString> replacedIds(const QList<WithdrawalRecord> &records)
{
    QSet<QString> replaced;
    for (const WithdrawalRecord &record : records) {
        if (!record.replaces.isEmpty()) {
            replaced.insert(record.replaces);
        }
    }
    return replaced;
}

QList<WithdrawalRecord> unpaidOf(const QList<WithdrawalRecord> &records)
{
    const QSet<QString> replaced = replacedIds(records);
    QList<WithdrawalRecord> unpaid;
    std::copy_if(
        records.begin(), records.end(), std::back_inserter(unpaid), [&replaced](const WithdrawalRecord &record) {
            const bool isUnpaid = record.state == WithdrawalState::Rejected || record.state == WithdrawalState::Unsent;
            return isUnpaid && !replaced.contains(record.id);
        });
    return unpaid;
}

Plan planOf(const QList<WithdrawalRecord> &records)
{
    Plan plan;
    for (const WithdrawalRecord &record : records) {
        plan.withdrawals.append(record.withdrawal);
    }
    return plan;
}

QList<WithdrawalRecord> recordsOf(const Plan &plan)
{
    QList<WithdrawalRecord> records;
    for (const Withdrawal &withdrawal : plan.withdrawals) {
        records.append(WithdrawalRecord{
            .id = {}, .batchId = {}, .replaces = {}, .withdrawal = withdrawal, .keyId = {}, .hostId = {}});
    }
    return records;
}

BatchCounts countsOf(const QList<WithdrawalRecord> &records)
{
    BatchCounts counts;
    counts.unpaid = unpaidOf(records).size();
    for (const WithdrawalRecord &record : records) {
        switch (record.state) {
        case WithdrawalState::Accepted:
            ++counts.accepted;
            break;
        case WithdrawalState::Planned:
            ++counts.planned;
            break;
        case WithdrawalState::Sending:
        case WithdrawalState::Unknown:
            ++counts.inDoubt;
            break;
        case WithdrawalState::Rejected:
        case WithdrawalState::Unsent:
            break;
        case WithdrawalState::Failed:
        case WithdrawalState::DeclaredNotSent:
            ++counts.failed;
            break;
        }
    }
    return counts;
}

bool isAfterTest(const QList<WithdrawalRecord> &records)
{
    const BatchCounts counts = countsOf(records);
    return records.size() > 1 && counts.accepted == 1 && counts.planned == records.size() - 1
        && records.front().state == WithdrawalState::Accepted
        && records.front().withdrawal.type() == WithdrawalType::CashOut;
}

BatchList listOf(const QList<WithdrawalRecord> &records)
{
    BatchList list;
    QSet<int> known; // a retry has the rows once more
    for (const WithdrawalRecord &record : records) {
        for (const Recipient &recipient : record.withdrawal.recipients()) {
            const int row = recipient.row.value_or(0);
            if (row > 0 && !known.contains(row)) {
                known.insert(row);
                list.rows.append(
                    {row, recipient.address, recipient.amount.toString(), {}, recipient.note, recipient.name});
            }
        }
    }
    return list;
}

QStringList idsOf(const QList<WithdrawalRecord> &records)
{
    QStringList ids;
    for (const WithdrawalRecord &record : records) {
        ids.append(record.id);
    }
    return ids;
}
