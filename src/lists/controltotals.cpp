#include "lists/controltotals.h"

ControlTotals totalsOf(const QList<RecipientRow> &rows)
{
    ControlTotals totals;
    totals.count = rows.size();
    for (const RecipientRow &row : rows) {
        if (const Result<Amount, AmountError> amount = Amount::parse(row.amount)) {
            totals.total += *amount;
        }
    }
    return totals;
}

QList<Finding> compareTotals(const ControlTotals &found, const ExpectedTotals &expected)
{
    QList<Finding> findings;
    if (expected.count && *expected.count != found.count) {
        const ControlDifference difference{QString::number(*expected.count), QString::number(found.count)};
        findings.append({FindingName::CountMismatch, InputField::None, {}, difference, {}});
    }
    if (expected.total && *expected.total != found.total) {
        const ControlDifference difference{expected.total->toString(), found.total.toString()};
        findings.append({FindingName::TotalMismatch, InputField::Amount, {}, difference, {}});
    }
    return findings;
}
