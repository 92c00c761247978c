#include "checks/batchcheck.h"

#include "checks/fieldcheck.h"
#include "checks/planmaker.h"
#include "checks/rowscheck.h"

namespace {

// What stands beside each row, and that its address came before where a person is to be asked about it.
QList<Finding> findingsOf(CheckedRows &checked, const BatchDraft &draft, const std::vector<qint32> &again)
{
    if (again.empty() || draft.duplicates != DuplicateRule::Ask) {
        return std::move(checked.findings);
    }
    QList<Finding> findings;
    qsizetype next = 0;
    const auto passUntil = [&](qint32 index) {
        while (next < checked.findings.size() && checked.indexes[size_t(next)] <= index) {
            findings.append(std::move(checked.findings[next++]));
        }
    };
    for (const qint32 index : again) {
        passUntil(index);
        const RecipientRow &row = draft.rows.at(index);
        findings.append({FindingName::DuplicateAddress, InputField::Address, row.row, {}, row.address});
    }
    passUntil(qint32(draft.rows.size()));
    return findings;
}

// The address passed its chain's rule and yet no request can carry it: refuse rather than send.
Finding refusalOf(const Recipient &recipient)
{
    AddressFinding refused;
    refused.verdict = AddressVerdict::Invalid;
    refused.reason = AddressReason::WrongCharacter;
    Finding finding = addressNote(FindingName::BadAddress, refused, recipient.address);
    finding.row = recipient.row;
    return finding;
}

CheckedBatch checkAll(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes)
{
    CheckedRows checked = checkRows(draft, currency);
    const bool isPayable = !hasError(checked.findings);
    PlanMaker maker(draft, currency, urlBytes);
    std::vector<qint32> again; // rows whose address came before
    for (qsizetype index = 0; index < draft.rows.size(); ++index) {
        const Amount &amount = checked.amounts[size_t(index)];
        if (!amount.isZero() && maker.add(index, amount)) {
            again.push_back(qint32(index));
        }
    }
    checked.amounts = {};
    CheckedBatch batch{{}, findingsOf(checked, draft, again)};
    if (isPayable) {
        const Result<Plan, Recipient> plan = maker.makePlan();
        if (plan) {
            batch.plan = *plan;
        } else {
            batch.findings.append(refusalOf(plan.error()));
        }
    }
    return batch;
}

} // namespace

CheckedBatch checkBatch(const BatchDraft &draft, const QList<Currency> &currencies, qsizetype urlBytes)
{
    const std::optional<Currency> currency = findCurrency(currencies, draft.currency);
    if (!currency) {
        return {{}, {{FindingName::UnknownCurrency, InputField::Currency, {}, {}, draft.currency}}};
    }
    if (draft.rows.isEmpty()) {
        return {{}, {{FindingName::Empty, InputField::None, {}, {}, {}}}};
    }
    return checkAll(draft, *currency, urlBytes);
}
