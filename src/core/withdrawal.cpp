#include "core/withdrawal.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <vector>

namespace {

// What a character may be in a URL's list.
struct CharacterKinds {
    std::array<bool, 128> isSafe{}; // in an id or an address
    std::array<bool, 128> isPlain{}; // and sent as it stands
};

// Addresses of every chain are ASCII letters and digits, and ':' '_' '-' in a few forms; ids add '_'.
constexpr CharacterKinds kinds = [] {
    CharacterKinds made;
    for (size_t code = 0; code < 128; ++code) {
        made.isPlain[code] =
            (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
        made.isSafe[code] = made.isPlain[code];
    }
    for (const unsigned char mark : {':', '_', '-', '+', '/', '='}) {
        made.isSafe[mark] = true;
    }
    return made;
}();

// Without a branch for each character: a list has millions of them, and none tells the next.
bool isMadeOf(const std::array<bool, 128> &kind, const QString &text)
{
    bool isAll = true;
    for (const QChar character : text) {
        isAll = isAll & kind[character.unicode() & 127U] & (character.unicode() < 128);
    }
    return isAll;
}

bool isSafe(const QString &text)
{
    return !text.isEmpty() && isMadeOf(kinds.isSafe, text);
}

// Whether two recipients have the same address, in any spelling.
bool hasTwins(const QList<Recipient> &recipients, Chain chain)
{
    std::vector<size_t> hashes;
    hashes.reserve(size_t(recipients.size()));
    for (const Recipient &recipient : recipients) {
        hashes.push_back(qHash(canonicalAddress(chain, recipient.address)));
    }
    std::sort(hashes.begin(), hashes.end());
    if (std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end()) {
        return false;
    }
    QSet<QString> seen;
    for (const Recipient &recipient : recipients) {
        seen.insert(canonicalAddress(chain, recipient.address));
    }
    return seen.size() != recipients.size();
}

std::optional<WithdrawalFault> findFault(const WithdrawalParts &parts)
{
    if (parts.currency.isEmpty()) {
        return WithdrawalFault::NoCurrency;
    }
    if (parts.recipients.isEmpty()) {
        return WithdrawalFault::NoRecipient;
    }
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
    }
    if (hasTwins(parts.recipients, chainOf(parts.currency))) {
        return WithdrawalFault::DuplicateAddress;
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

// Of the percent-encoded text, in bytes.
qsizetype encodedSize(const QString &text)
{
    return isMadeOf(kinds.isPlain, text) ? text.size() : QUrl::toPercentEncoding(text).size();
}

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
    return encodedSize(recipient.address) + recipient.amount.toString().size() + 2; // the commas
}
