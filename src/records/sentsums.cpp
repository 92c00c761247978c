#include "records/sentsums.h"

#include "core/bookentry.h"
#include "core/canonicaladdress.h"

namespace {

// What a copy of the ledger may have sent was never claimed here: its time is that of the yes.
const QString sinceQuestion =
    QStringLiteral("SELECT currency, amount FROM withdrawal "
                   "WHERE claimed_at >= ? AND state IN ('sending', 'unknown', 'accepted') UNION ALL "
                   "SELECT currency, amount FROM withdrawal "
                   "WHERE state IN ('sending', 'unknown') AND claimed_at IS NULL AND confirmed_at >= ?");

const QString toQuestion =
    QStringLiteral("SELECT withdrawal.currency, recipient.amount FROM recipient "
                   "JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal "
                   "WHERE recipient.canonical = ? AND state IN ('sending', 'unknown', 'accepted') "
                   "AND coalesce(claimed_at, confirmed_at) >= ?");

const QString paidQuestion = QStringLiteral("SELECT withdrawal.currency, recipient.amount FROM recipient "
                                            "JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal "
                                            "WHERE recipient.canonical = ? AND state = 'accepted'");

} // namespace

Result<SentSums::Sums, LedgerError> SentSums::sumsOf(const QString &question, const QVariantList &values,
                                                     const QString &scope) const
{
    Sums sums;
    bool isReadable = true;
    const auto read = m_connection.each(question, values, [&](const Row &row) {
        const QString currency = row.text(0);
        const auto amount = Amount::parse(row.text(1));
        isReadable = isReadable && amount;
        if (amount && (scope.isEmpty() || bookScope(currency) == scope)) {
            sums[currency] += *amount;
        }
    });
    if (!read) {
        return read.error();
    }
    return isReadable ? Result<Sums, LedgerError>(sums) : LedgerError{LedgerFault::Damaged, QStringLiteral("amount")};
}

Result<SentSums::Sums, LedgerError> SentSums::since(const QDateTime &start) const
{
    return sumsOf(sinceQuestion, {toLedgerTime(start), toLedgerTime(start)}, {});
}

Result<SentSums::Sums, LedgerError> SentSums::to(const QString &scope, const QString &address,
                                                 const QDateTime &start) const
{
    return sumsOf(toQuestion, {canonicalAddress(chainOfScope(scope), address), toLedgerTime(start)}, scope);
}

Result<bool, LedgerError> SentSums::isPaid(const QString &scope, const QString &address) const
{
    const auto sums = sumsOf(paidQuestion, {canonicalAddress(chainOfScope(scope), address)}, scope);
    return sums ? Result<bool, LedgerError>(!sums->isEmpty()) : sums.error();
}
