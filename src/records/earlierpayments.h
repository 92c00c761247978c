#pragma once

#include "core/currency.h"
#include "core/withdrawalstate.h"
#include "store/connection.h"

#include <QDateTime>

// What was paid, or was to be paid, to one address before: a withdrawal made here, or an operation of Plisio's.
struct EarlierPayment {
    QString id; // of the withdrawal; of the operation when it was not made here
    CurrencyId currency;
    Amount amount;
    WithdrawalState state = WithdrawalState::Planned; // Accepted for an operation that has not failed
    QString at; // confirmed, or created at Plisio: the ledger's time (toLedgerTime), which sorts as it is
};

// Looks up what the ledger has about the recipients of a plan.
class EarlierPayments
{
public:
    explicit EarlierPayments(Connection &connection) : m_connection(connection) {}

    static constexpr int mostTold = 10;

    // The latest payments to the address in any of its spellings, in any currency and state, newest first: 10 at most made
    // here, and 10 that were not.
    [[nodiscard]] Result<QList<EarlierPayment>, LedgerError> to(Chain chain, const QString &address);

    // Whether there may be more than the latest, and the equal ones among them have to be asked for.
    [[nodiscard]] static bool mayHaveMore(const QList<EarlierPayment> &payments) { return payments.size() >= mostTold; }
    // Payments of this amount that are planned or in doubt, or not older than since; newest first.
    [[nodiscard]] Result<QList<EarlierPayment>, LedgerError> equal(const CurrencyId &currency, const QString &address,
                                                                   const Amount &amount, const QDateTime &since);

private:
    using Payments = Result<QList<EarlierPayment>, LedgerError>;
    Result<bool, LedgerError> hasListed();
    Result<Done, LedgerError> addOwn(const QString &sql, const QVariantList &values, QList<EarlierPayment> &payments);
    Result<Done, LedgerError> addListed(const QString &canonical, QList<EarlierPayment> &payments);

    Connection &m_connection;
    std::optional<bool> m_hasListed; // whether Plisio lists any operation that was not made here
};
