#include "payouts/scanrows.h"

#include "core/batchrecords.h"

#include <algorithm>

QDateTime startOf(const QList<WithdrawalRecord> &records)
{
    const auto isEarlier = [](const WithdrawalRecord &left, const WithdrawalRecord &right) {
        return left.confirmedAt < right.confirmedAt;
    };
    return std::min_element(records.begin(), records.end(), isEarlier)->confirmedAt;
}

QDateTime startOf(const QHash<QString, EarlierWithdrawal> &withdrawals, const QDateTime &now)
{
    QDateTime start = now;
    for (const EarlierWithdrawal &withdrawal : withdrawals) {
        start = std::min(start, withdrawal.batchSince);
    }
    return start;
}

QList<WithdrawalRecord> toScan(const QList<WithdrawalRecord> &records, const QDateTime &since)
{
    QList<WithdrawalRecord> planned = plannedOf(records);
    for (WithdrawalRecord &row : planned) {
        row.confirmedAt = std::min(since, row.confirmedAt);
    }
    return planned;
}
