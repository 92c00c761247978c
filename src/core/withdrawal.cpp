#include "core/withdrawal.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace {

// Addresses of every chain are ASCII letters and digits, and ':' '_' '-' in a few forms; ids add '_'.
bool isSafe(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'Z')
            || (character >= u'a' && character <= u'z') || character == u':' || character == u'_' || character == u'-'
            || character == u'+' || character == u'/' || character == u'=';
    });
}

std::optional<WithdrawalFault> findFault(const WithdrawalParts &parts)
{
    if (parts.currency.isEmpty()) {
        return WithdrawalFault::NoCurrency;
    }
    if (parts.recipients.isEmpty()) {
        return WithdrawalFault::NoRecipient;
    }
    const Chain chain = chainOf(parts.currency);
    QSet<QString> seen;
    for (const Recipient &recipient : parts.recipients) {
        if (!isSafe(recipient.address)) {
            return WithdrawalFault::UnsafeCharacter;
        }
        if (recipient.amount.isZero()) {
            return WithdrawalFault::ZeroAmount;
        }
        if (recipient.amount.places() > parts.precision) {
            return WithdrawalFault::TooManyPlaces;
        }
        const QString address = canonicalAddress(chain, recipient.address);
        if (seen.contains(address)) {
            return WithdrawalFault::DuplicateAddress;
        }
        seen.insert(address);
    }
    return std::nullopt;
}

} // namespace

Result<Withdrawal, WithdrawalFault> Withdrawal::create(WithdrawalParts parts)
{
    if (const std::optional<WithdrawalFault> fault = findFault(parts)) {
        return *fault;
    }
    return Withdrawal(std::move(parts));
}

WithdrawalType Withdrawal::type() const
{
    return m_parts.recipients.size() == 1 ? WithdrawalType::CashOut : WithdrawalType::MassCashOut;
}

Amount Withdrawal::total() const
{
    Amount sum;
    for (const Recipient &recipient : m_parts.recipients) {
        sum += recipient.amount;
    }
    return sum;
}

Amount Plan::total() const
{
    Amount sum;
    for (const Withdrawal &withdrawal : withdrawals) {
        sum += withdrawal.total();
    }
    return sum;
}

qsizetype Plan::recipientCount() const
{
    qsizetype count = 0;
    for (const Withdrawal &withdrawal : withdrawals) {
        count += withdrawal.recipients().size();
    }
    return count;
}

namespace {

QByteArray makeQuery(const CurrencyId &currency, WithdrawalType type, const QList<Recipient> &recipients,
                     FeePlan feePlan)
{
    QByteArrayList addresses;
    QByteArrayList amounts;
    for (const Recipient &recipient : recipients) {
        addresses.append(QUrl::toPercentEncoding(recipient.address));
        amounts.append(recipient.amount.toString().toLatin1());
    }
    return "currency=" + QUrl::toPercentEncoding(currency) + "&type=" + toToken(type).toLatin1()
        + "&to=" + addresses.join(',') + "&amount=" + amounts.join(',') + "&feePlan=" + toToken(feePlan).toLatin1();
}

} // namespace

QByteArray withdrawalQuery(const Withdrawal &withdrawal)
{
    return makeQuery(withdrawal.currency(), withdrawal.type(), withdrawal.recipients(), withdrawal.feePlan());
}

qsizetype emptyQueryBytes(const CurrencyId &currency, FeePlan feePlan)
{
    return makeQuery(currency, WithdrawalType::MassCashOut, {}, feePlan).size();
}

qsizetype queryBytesOf(const Recipient &recipient)
{
    return QUrl::toPercentEncoding(recipient.address).size() + recipient.amount.toString().size() + 2; // the commas
}
