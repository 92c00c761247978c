#pragma once

#include "core/batchlist.h"
#include "core/currency.h"
#include "core/recipient.h"
#include "core/result.h"

#include <QList>

enum class FeePlan { Normal, Priority };
enum class WithdrawalType { CashOut, MassCashOut };

enum class WithdrawalFault {
    NoCurrency,
    NoRecipient,
    ZeroAmount,
    TooManyPlaces,
    DuplicateAddress,
    UnsafeCharacter,
};

// What one request asks for, still unchecked: the pieces Withdrawal::create puts together.
struct WithdrawalParts {
    CurrencyId currency;
    int precision = 8; // decimal places the currency allows
    FeePlan feePlan = FeePlan::Normal;
    QList<Recipient> recipients;
    QString note;
};

// One API request that moves money: a single (cash_out) or a mass (mass_cash_out) withdrawal, in Plisio's own words.
// It is valid by construction: at least one recipient, every amount above zero and within the precision, no address
// twice, and no character in id or address that could change the meaning of a list in a URL. Whether an address
// belongs to its chain is checked before, by checks.
class Withdrawal
{
public:
    static Result<Withdrawal, WithdrawalFault> create(WithdrawalParts parts);

    [[nodiscard]] WithdrawalType type() const;
    [[nodiscard]] const CurrencyId &currency() const { return m_parts.currency; }
    [[nodiscard]] FeePlan feePlan() const { return m_parts.feePlan; }
    [[nodiscard]] const QList<Recipient> &recipients() const { return m_parts.recipients; }
    [[nodiscard]] const QString &note() const { return m_parts.note; }
    [[nodiscard]] int precision() const { return m_parts.precision; }
    [[nodiscard]] Amount total() const;

private:
    explicit Withdrawal(WithdrawalParts parts) : m_parts(std::move(parts)) {}

    WithdrawalParts m_parts;
};

// The withdrawals a batch is sent as, in the order in which they go out. Never empty.
struct Plan {
    QList<Withdrawal> withdrawals;
    BatchList list = {}; // that they are made of; without rows when there is none

    [[nodiscard]] Amount total() const;
    [[nodiscard]] qsizetype recipientCount() const;
};

// The query of the request without the key, percent-encoded as sent: currency, type, to, amount, feePlan.
// Values of a list are joined by literal commas, amounts in the order of the addresses.
// Source: Plisio's documentation of /operations/withdraw.
QByteArray withdrawalQuery(const Withdrawal &withdrawal);

// The bytes of a mass withdrawal's query: without recipients, and what each recipient adds at most.
qsizetype emptyQueryBytes(const CurrencyId &currency, FeePlan feePlan);
qsizetype queryBytesOf(const Recipient &recipient);
