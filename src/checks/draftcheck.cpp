#include "checks/draftcheck.h"

#include "addresses/addresscheck.h"

#include <algorithm>

namespace {

Finding addressNote(FindingName name, const AddressFinding &address, const QString &text)
{
    return {name, InputField::Address, {}, address, text};
}

// The error of an invalid address, or the notices on one that can be paid.
QList<Finding> findInAddress(const AddressFinding &address, const QString &text)
{
    if (address.isInvalid()) {
        const bool isElsewhere = address.reason == AddressReason::OtherChain;
        return {addressNote(isElsewhere ? FindingName::WrongChain : FindingName::BadAddress, address, text)};
    }
    QList<Finding> notices;
    if (address.isTestNetwork) {
        notices.append(addressNote(FindingName::TestNetwork, address, text));
    } else if (address.verdict == AddressVerdict::Unusual) {
        notices.append(addressNote(FindingName::UnusualAddress, address, text));
    }
    // The words of a legacy form name the chain already.
    if (address.chainNotVisible && address.reason != AddressReason::LegacyForm) {
        notices.append(addressNote(FindingName::ChainNotVisible, address, text));
    }
    if (address.takesNoMemo) {
        notices.append(addressNote(FindingName::NoMemo, address, text));
    }
    return notices;
}

std::optional<Finding> findInAmount(const Result<Amount, AmountError> &amount, int places, const QString &text)
{
    if (!amount) {
        return Finding{FindingName::BadAmount, InputField::Amount, {}, amount.error(), text};
    }
    if (amount->isZero()) {
        return Finding{FindingName::BadAmount, InputField::Amount, {}, {}, text};
    }
    if (amount->places() > places) {
        return Finding{
            FindingName::TooManyDecimals, InputField::Amount, {}, ExcessPlaces{amount->places(), places}, text};
    }
    return std::nullopt;
}

bool hasError(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return strengthOf(finding.name) == FindingStrength::Error; });
}

Result<Withdrawal, WithdrawalFault> makeWithdrawal(const WithdrawalDraft &draft, int precision, const Amount &amount)
{
    Recipient recipient;
    recipient.address = draft.address;
    recipient.amount = amount;
    recipient.note = draft.note;
    return Withdrawal::create({draft.currency, precision, draft.feePlan, {recipient}, draft.note});
}

} // namespace

CheckedDraft checkDraft(const WithdrawalDraft &draft, const QList<Currency> &currencies)
{
    const std::optional<Currency> currency = findCurrency(currencies, draft.currency);
    const int precision = currency ? currency->precision : Amount::maximumPlaces;
    CheckedDraft checked;
    if (!currency) {
        checked.findings.append({FindingName::UnknownCurrency, InputField::Currency, {}, {}, draft.currency});
    }
    const AddressFinding address = checkAddress(currency ? currency->chain : Chain::Unknown, draft.address);
    if (currency || address.isInvalid()) {
        checked.findings.append(findInAddress(address, draft.address));
    }
    const Result<Amount, AmountError> amount = Amount::parse(draft.amount);
    if (const std::optional<Finding> finding = findInAmount(amount, precision, draft.amount)) {
        checked.findings.append(*finding);
    }
    if (hasError(checked.findings)) {
        return checked;
    }
    const Result<Withdrawal, WithdrawalFault> withdrawal = makeWithdrawal(draft, precision, *amount);
    if (withdrawal) {
        checked.withdrawal = *withdrawal;
    } else {
        // The address passed its chain's rule and yet no request can carry it: refuse rather than send.
        AddressFinding refused = address;
        refused.verdict = AddressVerdict::Invalid;
        refused.reason = AddressReason::WrongCharacter;
        checked.findings = {addressNote(FindingName::BadAddress, refused, draft.address)};
    }
    return checked;
}
