#include "checks/draftcheck.h"

#include "addresses/addresscheck.h"
#include "checks/fieldcheck.h"

namespace {

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
