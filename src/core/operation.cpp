#include "core/operation.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"

namespace {

QMap<QString, Amount> canonicalRecipients(const Withdrawal &withdrawal)
{
    QMap<QString, Amount> recipients;
    for (const Recipient &recipient : withdrawal.recipients()) {
        recipients[canonicalAddress(chainOf(withdrawal.currency()), recipient.address)] += recipient.amount;
    }
    return recipients;
}

bool sameRecipients(const Withdrawal &withdrawal, const Operation &operation)
{
    const Chain chain = chainOf(withdrawal.currency());
    const QMap<QString, Amount> expected = canonicalRecipients(withdrawal);
    QMap<QString, Amount> found;
    for (auto entry = operation.recipients.begin(); entry != operation.recipients.end(); ++entry) {
        found[canonicalAddress(chain, entry.key())] += entry.value();
    }
    if (withdrawal.type() == WithdrawalType::MassCashOut) {
        return found == expected;
    }
    if (found.size() != 1 || found.firstKey() != expected.firstKey()) {
        return false;
    }
    // The recipient of a single withdrawal gets the amount at the top level: without that nothing is said about it here.
    return found.first() == expected.first() || (!operation.amount && found.first().isZero());
}

} // namespace

OperationProgress progressOf(const Operation &operation)
{
    if (operation.status == QLatin1String("completed")) {
        return OperationProgress::Completed;
    }
    if (operation.status == QLatin1String("error")) {
        return OperationProgress::Error;
    }
    if (operation.status.startsWith(QLatin1String("cancelled")) || operation.status == QLatin1String("expired")) {
        return OperationProgress::Ended;
    }
    return OperationProgress::Open;
}

OperationMatch compare(const Withdrawal &withdrawal, const Operation &operation)
{
    const bool typeDiffers = !operation.type.isEmpty() && operation.type != toToken(withdrawal.type());
    const bool currencyDiffers = !operation.currency.isEmpty() && operation.currency != withdrawal.currency();
    const bool amountDiffers = operation.amount && *operation.amount != withdrawal.total();
    const bool recipientsDiffer = operation.hasRecipients && !sameRecipients(withdrawal, operation);
    if (typeDiffers || currencyDiffers || amountDiffers || recipientsDiffer) {
        return OperationMatch::Different;
    }
    const bool isComplete =
        !operation.type.isEmpty() && !operation.currency.isEmpty() && operation.amount && operation.hasRecipients;
    return isComplete ? OperationMatch::Same : OperationMatch::Incomplete;
}

bool isOperationId(const QString &id)
{
    constexpr qsizetype longest = 64;
    const bool isPlain = std::all_of(id.begin(), id.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z')
            || (character >= u'A' && character <= u'Z') || character == u'-' || character == u'_';
    });
    return !id.isEmpty() && id.size() <= longest && isPlain;
}
