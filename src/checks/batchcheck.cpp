#include "checks/batchcheck.h"

#include "addresses/addresscheck.h"
#include "checks/fieldcheck.h"
#include "checks/planmaker.h"

namespace {

// One batch under check.
class BatchCheck
{
public:
    BatchCheck(const BatchDraft &draft, const Currency &currency, qsizetype urlBytes)
        : m_draft(draft), m_currency(currency), m_plan(draft, currency, urlBytes)
    {
    }

    void checkRow(const RecipientRow &row);
    CheckedBatch finish();

private:
    void add(QList<Finding> findings, int row);

    const BatchDraft &m_draft;
    const Currency &m_currency;
    PlanMaker m_plan;
    QList<Finding> m_findings;
    bool m_hasError = false;
};

void BatchCheck::add(QList<Finding> findings, int row)
{
    m_hasError = m_hasError || hasError(findings);
    for (Finding &finding : findings) {
        finding.row = row;
        m_findings.append(std::move(finding));
    }
}

void BatchCheck::checkRow(const RecipientRow &row)
{
    QList<Finding> findings;
    if (row.fault) {
        findings.append({FindingName::BadRow, settledBy(*row.fault), {}, *row.fault, {}});
    }
    if (!row.currency.isEmpty() && row.currency.compare(m_draft.currency, Qt::CaseInsensitive) != 0) {
        findings.append({FindingName::BadRow, InputField::Currency, {}, {}, row.currency});
    }
    findings += findInAddress(checkAddress(m_currency.chain, row.address), row.address);
    const Result<Amount, AmountError> amount = Amount::parse(row.amount);
    if (const std::optional<Finding> finding = findInAmount(amount, m_currency.precision, row.amount)) {
        findings.append(*finding);
    }
    const bool isPayable = !hasError(findings);
    add(std::move(findings), row.row);
    if (isPayable) {
        const Recipient recipient{row.address, *amount, row.row, row.note, row.name};
        const bool comesAgain = m_plan.add(recipient);
        if (comesAgain && m_draft.duplicates == DuplicateRule::Ask) {
            add({{FindingName::DuplicateAddress, InputField::Address, {}, {}, row.address}}, row.row);
        }
    }
}

CheckedBatch BatchCheck::finish()
{
    if (m_hasError) {
        return {{}, m_findings};
    }
    const Result<Plan, Recipient> plan = m_plan.makePlan();
    if (plan) {
        return {*plan, m_findings};
    }
    // The address passed its chain's rule and yet no request can carry it: refuse rather than send.
    AddressFinding refused;
    refused.verdict = AddressVerdict::Invalid;
    refused.reason = AddressReason::WrongCharacter;
    add({addressNote(FindingName::BadAddress, refused, plan.error().address)}, plan.error().row.value_or(0));
    return {{}, m_findings};
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
    BatchCheck check(draft, *currency, urlBytes);
    for (const RecipientRow &row : draft.rows) {
        check.checkRow(row);
    }
    return check.finish();
}
