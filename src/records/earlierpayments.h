#pragma once

#include "records/listedrecipients.h"

#include <QDateTime>

// Looks up what the ledger has about the recipients of a plan.
class EarlierPayments
{
public:
    explicit EarlierPayments(Connection &connection) : m_connection(connection), m_listed(connection) {}

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
    Result<Done, LedgerError> addOwn(const QString &sql, const QVariantList &values, QList<EarlierPayment> &payments);

    Connection &m_connection;
    ListedRecipients m_listed;
};
