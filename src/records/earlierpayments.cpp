#include "records/earlierpayments.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"

namespace {

const QString question =
    QStringLiteral("SELECT withdrawal.id, withdrawal.currency, recipient.amount, withdrawal.state, "
                   "withdrawal.confirmed_at FROM recipient "
                   "JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal "
                   "WHERE recipient.canonical = ? ORDER BY recipient.withdrawal DESC");

} // namespace

Result<QList<EarlierPayment>, LedgerError> EarlierPayments::to(Chain chain, const QString &address)
{
    QList<EarlierPayment> payments;
    bool isReadable = true;
    const auto read = m_connection.each(question, {canonicalAddress(chain, address)}, [&](const Row &row) {
        const Result<Amount, AmountError> amount = Amount::parse(row.text(2));
        const std::optional<WithdrawalState> state = fromToken<WithdrawalState>(row.text(3));
        isReadable = isReadable && amount && state;
        if (isReadable) {
            payments.append({row.text(0), row.text(1), *amount, *state, fromLedgerTime(row.text(4))});
        }
    });
    if (!read) {
        return read.error();
    }
    return isReadable ? Result<QList<EarlierPayment>, LedgerError>(payments)
                      : LedgerError{LedgerFault::Damaged, address};
}
