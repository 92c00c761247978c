#pragma once

#include "checks/batchcheck.h"
#include "checks/draftcheck.h"

#include <QSet>

// A batch checked row by row, with the rules of a single payout; an address that comes again is a warning.
inline CheckedBatch checkRows(const BatchDraft &draft)
{
    CheckedBatch checked;
    WithdrawalParts parts{draft.currency, publishedPrecision(draft.currency), draft.feePlan, {}, {}};
    QSet<QString> seen;
    bool hasError = false;
    for (const RecipientRow &row : draft.rows) {
        const WithdrawalDraft single{draft.currency, row.address, row.amount, draft.feePlan, row.note};
        const CheckedDraft one = checkDraft(single, publishedCurrencies());
        for (Finding finding : one.findings) {
            finding.row = finding.field == InputField::Currency ? std::nullopt : std::optional(row.row);
            hasError = hasError || strengthOf(finding.name) == FindingStrength::Error;
            checked.findings.append(finding);
        }
        if (!row.address.isEmpty() && seen.contains(row.address)) {
            checked.findings.append({FindingName::DuplicateAddress, InputField::Address, row.row, {}, row.address});
        } else if (one.withdrawal) {
            parts.recipients.append(one.withdrawal->recipients());
        }
        seen.insert(row.address);
    }
    if (const auto withdrawal = Withdrawal::create(parts); withdrawal && !hasError) {
        checked.plan = Plan{{*withdrawal}};
    }
    return checked;
}
