#include "records/earlierpayments.h"

#include "core/addressspellings.h"
#include "core/tokens.h"

#include <algorithm>

namespace {

const QString columns = QStringLiteral("SELECT withdrawal.id, withdrawal.currency, recipient.amount, withdrawal.state, "
                                       "withdrawal.confirmed_at FROM recipient "
                                       "JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal ");

const QString latest =
    columns + QStringLiteral("WHERE recipient.canonical = ? ORDER BY recipient.withdrawal DESC LIMIT ?");

const QString equals = columns
    + QStringLiteral("WHERE recipient.canonical = ? AND recipient.amount = ? AND withdrawal.currency = ? "
                     "AND (withdrawal.state IN ('planned', 'sending', 'unknown') OR withdrawal.confirmed_at >= ?) "
                     "ORDER BY recipient.withdrawal DESC LIMIT 20");

LedgerError damaged(const QVariantList &values)
{
    return {LedgerFault::Damaged, values.constFirst().toString()};
}

void sortByTime(QList<EarlierPayment> &payments)
{
    std::stable_sort(payments.begin(), payments.end(),
                     [](const EarlierPayment &left, const EarlierPayment &right) { return left.at > right.at; });
}

} // namespace

EarlierPayments::Payments EarlierPayments::to(Chain chain, const QString &address)
{
    QList<EarlierPayment> payments;
    bool isSorted = true;
    const QStringList spellings = addressSpellings(chain, address);
    for (const QString &spelling : spellings) {
        if (auto added = addOwn(latest, {spelling, mostTold}, payments); !added) {
            return added.error();
        }
        const auto listed = m_listed.paymentsTo(spelling, mostTold);
        if (!listed) {
            return listed.error();
        }
        payments += *listed;
        isSorted = isSorted && listed->isEmpty();
    }
    if (!isSorted || spellings.size() > 1) {
        sortByTime(payments);
    }
    return payments;
}

EarlierPayments::Payments EarlierPayments::equal(const CurrencyId &currency, const QString &address,
                                                 const Amount &amount, const QDateTime &since)
{
    QList<EarlierPayment> payments;
    for (const QString &spelling : addressSpellings(chainOf(currency), address)) {
        if (auto added = addOwn(equals, {spelling, amount.toString(), currency, toLedgerTime(since)}, payments);
            !added) {
            return added.error();
        }
    }
    return payments;
}

Result<Done, LedgerError> EarlierPayments::addOwn(const QString &sql, const QVariantList &values,
                                                  QList<EarlierPayment> &payments)
{
    bool isReadable = true;
    const auto read = m_connection.each(sql, values, [&](const Row &row) {
        const Result<Amount, AmountError> amount = Amount::parse(row.text(2));
        const std::optional<WithdrawalState> state = fromToken<WithdrawalState>(row.text(3));
        isReadable = isReadable && amount && state;
        if (isReadable) {
            payments.append({row.text(0), row.text(1), *amount, *state, row.text(4)});
        }
    });
    return isReadable ? read : damaged(values);
}
