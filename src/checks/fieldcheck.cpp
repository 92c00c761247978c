#include "checks/fieldcheck.h"

#include <algorithm>

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
