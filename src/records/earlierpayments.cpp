#include "records/earlierpayments.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"

namespace {

using Payments = Result<QList<EarlierPayment>, LedgerError>;

// The two forms in which this address may stand in the ledger: as it is, or folded by the rule of some chain.
QStringList canonicalForms(const QString &address)
{
    QStringList forms;
    for (int chain = static_cast<int>(Chain::Unknown); chain <= static_cast<int>(Chain::Solana); ++chain) {
        forms.append(canonicalAddress(static_cast<Chain>(chain), address));
    }
    forms.removeDuplicates();
    return forms;
}

const QString question =
    QStringLiteral("SELECT withdrawal.id, withdrawal.currency, recipient.amount, withdrawal.state, "
                   "withdrawal.confirmed_at FROM recipient "
                   "JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal "
                   "WHERE recipient.canonical = ? ORDER BY withdrawal.sequence DESC");

Payments findPayments(Connection &connection, const QString &address)
{
    QList<EarlierPayment> payments;
    bool isReadable = true;
    for (const QString &form : canonicalForms(address)) {
        const auto read = connection.each(question, {form}, [&](const Row &row) {
            const QString currency = row.text(1);
            if (canonicalAddress(chainOf(currency), address) != form) {
                return;
            }
            const Result<Amount, AmountError> amount = Amount::parse(row.text(2));
            const std::optional<WithdrawalState> state = fromToken<WithdrawalState>(row.text(3));
            isReadable = isReadable && amount && state;
            if (isReadable) {
                payments.append({row.text(0), currency, *amount, *state, fromLedgerTime(row.text(4))});
            }
        });
        if (!read) {
            return read.error();
        }
    }
    return isReadable ? Payments(payments) : LedgerError{LedgerFault::Damaged, address};
}

} // namespace

QFuture<Result<EarlierPayments::PaymentLists, LedgerError>> EarlierPayments::to(const QStringList &addresses) const
{
    return m_store->read([addresses](Connection &connection) {
        return connection.snapshot([&]() -> Result<PaymentLists, LedgerError> {
            PaymentLists lists;
            lists.reserve(addresses.size());
            for (const QString &address : addresses) {
                Payments payments = findPayments(connection, address);
                if (!payments) {
                    return payments.error();
                }
                lists.append(std::move(*payments));
            }
            return lists;
        });
    });
}
