#include "practice/practiceorder.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"

#include <QRegularExpression>
#include <QSet>

namespace {

using Refusal = std::optional<PracticeRefusal>;

QString value(const QMap<QString, QString> &query, const char16_t *name)
{
    return query.value(QString::fromUtf16(name));
}

Refusal readKind(const QMap<QString, QString> &query, PracticeOrder &order)
{
    const std::optional<WithdrawalType> type = fromToken<WithdrawalType>(value(query, u"type"));
    if (!type) {
        return refuseField(QStringLiteral("type"), QStringLiteral("Type is invalid."));
    }
    order.type = *type;
    if (query.contains(QStringLiteral("feePlan"))) {
        const std::optional<FeePlan> plan = fromToken<FeePlan>(value(query, u"feePlan"));
        if (!plan) {
            return refuseField(QStringLiteral("feePlan"), QStringLiteral("Fee Plan is invalid."));
        }
        order.feePlan = *plan;
    }
    return std::nullopt;
}

Refusal readAddress(const QString &address, const PracticeOrder &order)
{
    static const QRegularExpression plausible(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9:_+/=-]{10,130}")));
    if (!plausible.match(address).hasMatch()) {
        return refuseField(QStringLiteral("to"), QStringLiteral("Address is invalid."));
    }
    const Chain chain = order.currency.currency.chain;
    for (const Recipient &earlier : order.recipients) {
        if (canonicalAddress(chain, earlier.address) == canonicalAddress(chain, address)) {
            return refuseField(QStringLiteral("to"), QStringLiteral("Addresses must be unique."));
        }
    }
    return std::nullopt;
}

Refusal readRecipients(const QMap<QString, QString> &query, PracticeOrder &order)
{
    const QStringList addresses = value(query, u"to").split(u',');
    const QStringList amounts = value(query, u"amount").split(u',');
    if (addresses.size() != amounts.size()) {
        return refuseField(QStringLiteral("amount"), QStringLiteral("Every address needs one amount."));
    }
    if (order.type == WithdrawalType::CashOut && addresses.size() > 1) {
        return refuseField(QStringLiteral("to"), QStringLiteral("Address is invalid."));
    }
    for (qsizetype index = 0; index < addresses.size(); ++index) {
        if (const Refusal refusal = readAddress(addresses[index], order)) {
            return refusal;
        }
        const Result<Amount, AmountError> amount = Amount::parse(amounts[index]);
        if (!amount || amount->isZero() || amount->places() > order.currency.currency.precision) {
            return refuseField(QStringLiteral("amount"), QStringLiteral("Amount is invalid."));
        }
        order.recipients.append({addresses[index], *amount, {}, {}, {}});
    }
    return std::nullopt;
}

} // namespace

Amount PracticeOrder::total() const
{
    Amount sum;
    for (const Recipient &recipient : recipients) {
        sum += recipient.amount;
    }
    return sum;
}

Amount PracticeOrder::fee() const
{
    return feePlan == FeePlan::Normal ? currency.normalFee : currency.priorityFee;
}

Amount PracticeOrder::commission() const
{
    Amount sum;
    if (type == WithdrawalType::MassCashOut) {
        for (qsizetype count = 0; count < recipients.size(); ++count) {
            sum += currency.commission;
        }
    }
    return sum;
}

Result<PracticeOrder, PracticeRefusal> practiceOrderFrom(const QMap<QString, QString> &query)
{
    const std::optional<PracticeCurrency> currency = findPracticeCurrency(value(query, u"currency"));
    if (!currency) {
        return refuseCurrency(value(query, u"currency"));
    }
    PracticeOrder order{*currency, {}, {}, {}};
    if (const Refusal refusal = readKind(query, order)) {
        return *refusal;
    }
    if (const Refusal refusal = readRecipients(query, order)) {
        return *refusal;
    }
    return order;
}
