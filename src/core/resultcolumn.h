#pragma once

#include <QLatin1String>
#include <QList>

#include <array>
#include <optional>

// The columns that a result file has behind the list's own, in their order.
enum class ResultColumn {
    State, // a withdrawal's state by its token, or notInBatch
    Status, // the same in words
    PaidAmount, // empty unless Plisio accepted it
    Address, // as it was sent
    Currency,
    FeeShare,
    Link,
    Error, // what went wrong, in words
    Operation,
    Withdrawal,
    Batch,
};

constexpr size_t resultColumnCount = size_t(ResultColumn::Batch) + 1;

// Their names in the header. They are stable and never translated: files are read again by them.
constexpr std::array<QLatin1String, resultColumnCount> resultColumnNames{
    QLatin1String("disburse_state"),      QLatin1String("disburse_status"),   QLatin1String("disburse_paid_amount"),
    QLatin1String("disburse_address"),    QLatin1String("disburse_currency"), QLatin1String("disburse_fee_share"),
    QLatin1String("disburse_link"),       QLatin1String("disburse_error"),    QLatin1String("disburse_operation"),
    QLatin1String("disburse_withdrawal"), QLatin1String("disburse_batch"),
};

// The state of a row that was taken out of the list before it was sent.
constexpr QLatin1String notInBatch("not-in-batch");

inline std::optional<ResultColumn> resultColumnNamed(const QString &name)
{
    for (size_t index = 0; index < resultColumnCount; ++index) {
        if (name == resultColumnNames[index]) {
            return ResultColumn(index);
        }
    }
    return std::nullopt;
}
