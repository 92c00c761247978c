#pragma once

#include "core/withdrawal.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

// Plisio's record of what happened. All text is from outside; unknown types and statuses are kept as they came.
struct Operation {
    QString id; // 24 hex digits, or digits
    QString type; // cash_out, mass_cash_out, invoice, ...
    QString status; // completed, pending, error, ...
    CurrencyId currency; // psys_cid, never the ambiguous "currency"
    std::optional<Amount> amount; // total of all recipients
    std::optional<Amount> fee;
    std::optional<Amount> commission;
    QString sourceCurrency; // "USD"
    std::optional<Amount> sourceRate; // coins per one unit of sourceCurrency
    QMap<QString, Amount> recipients; // address to amount; from wallet_hash or sendmany
    QStringList txUrls;
    QStringList txIds;
    QDateTime createdAt; // UTC; invalid when missing
    QDateTime finishedAt;
    FeePlan feePlan = FeePlan::Normal;
    std::optional<int> confirmationTarget; // conf_target
    bool hasRecipients = false; // false when the answer lacked both wallet_hash and sendmany
};

// How far an operation is. Anything but completed, error and the cancelled and expired forms is still open.
enum class OperationProgress { Open, Completed, Error, Ended };
OperationProgress progressOf(const Operation &operation);

// Whether the operation is the withdrawal, field by field.
enum class OperationMatch {
    Same,
    Different, // a field is there and says something else
    Incomplete, // what is there agrees, but a field is missing: ask /operations/{id}
};

// Type, currency, recipients (in canonical form: EVM case and cashaddr prefix do not matter) and amounts by value.
OperationMatch compare(const Withdrawal &withdrawal, const Operation &operation);

// Plisio's operation ids are 24 hex digits, or digits; any short plain word ([0-9A-Za-z_-], up to 64) is taken for one,
// and nothing else, since it goes into a path.
bool isOperationId(const QString &id);
