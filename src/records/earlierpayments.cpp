#include "records/earlierpayments.h"

#include "core/addressspellings.h"
#include "core/operation.h"
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

const QString listed = QStringLiteral("SELECT operation_id, entry_kind.currency, listed_payment.amount, "
                                      "entry_kind.status, entry.at FROM listed_payment "
                                      "JOIN entry ON entry.id = listed_payment.entry "
                                      "JOIN entry_kind ON entry_kind.id = entry.kind "
                                      "JOIN entry_detail ON entry_detail.entry = entry.id "
                                      "WHERE listed_payment.canonical = ? AND entry_detail.withdrawal IS NULL "
                                      "ORDER BY entry.at DESC LIMIT 10");

LedgerError damaged(const QVariantList &values)
{
    return {LedgerFault::Damaged, values.constFirst().toString()};
}

bool hasFailed(const QString &status)
{
    Operation operation;
    operation.status = status;
    const OperationProgress progress = progressOf(operation);
    return progress == OperationProgress::Error || progress == OperationProgress::Ended;
}

void sortByTime(QList<EarlierPayment> &payments)
{
    std::stable_sort(payments.begin(), payments.end(),
                     [](const EarlierPayment &left, const EarlierPayment &right) { return left.at > right.at; });
}

} // namespace

EarlierPayments::Payments EarlierPayments::to(Chain chain, const QString &address)
{
    const auto isListed = hasListed();
    if (!isListed) {
        return isListed.error();
    }
    QList<EarlierPayment> payments;
    const QStringList spellings = addressSpellings(chain, address);
    for (const QString &spelling : spellings) {
        if (auto added = addOwn(latest, {spelling, mostTold}, payments); !added) {
            return added.error();
        }
        if (auto added = *isListed ? addListed(spelling, payments) : Done{}; !added) {
            return added.error();
        }
    }
    if (*isListed || spellings.size() > 1) {
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

Result<bool, LedgerError> EarlierPayments::hasListed()
{
    if (!m_hasListed) {
        const auto any = m_connection.value(QStringLiteral("SELECT 1 FROM listed_payment LIMIT 1"));
        if (!any) {
            return any.error();
        }
        m_hasListed = any->isValid();
    }
    return *m_hasListed;
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

// An amount from outside that cannot be read says nothing.
Result<Done, LedgerError> EarlierPayments::addListed(const QString &canonical, QList<EarlierPayment> &payments)
{
    return m_connection.each(listed, {canonical}, [&payments](const Row &row) {
        const Result<Amount, AmountError> amount = Amount::parse(row.text(2), AmountSyntax::Json);
        if (amount && !hasFailed(row.text(3))) {
            payments.append({row.text(0), row.text(1), *amount, WithdrawalState::Accepted,
                             toLedgerTime(QDateTime::fromMSecsSinceEpoch(row.number(4), Qt::UTC))});
        }
    });
}
