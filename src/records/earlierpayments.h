#pragma once

#include "core/currency.h"
#include "core/withdrawalstate.h"
#include "store/store.h"

// What was paid, or was to be paid, to one address before.
struct EarlierPayment {
    QString withdrawalId;
    CurrencyId currency;
    Amount amount;
    WithdrawalState state = WithdrawalState::Planned;
    QDateTime confirmedAt; // UTC
};

// Looks up what the ledger has about the recipients of a plan, in one reading for all of them.
class EarlierPayments
{
public:
    explicit EarlierPayments(std::shared_ptr<Store> store) : m_store(std::move(store)) {}

    using PaymentLists = QList<QList<EarlierPayment>>;
    // For each of the addresses, in their order: the payments to it in any of its spellings, of any age and in any
    // currency, newest first.
    [[nodiscard]] QFuture<Result<PaymentLists, LedgerError>> to(const QStringList &addresses) const;

private:
    std::shared_ptr<Store> m_store;
};
