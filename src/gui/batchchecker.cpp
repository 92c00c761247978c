#include "gui/batchchecker.h"

#include "checks/currencysplit.h"

#include <QtConcurrentRun>

namespace {

Amount totalOf(const BatchDraft &draft, qsizetype &unreadable)
{
    Amount total;
    for (const RecipientRow &row : draft.rows) {
        if (const Result<Amount, AmountError> amount = Amount::parse(row.amount)) {
            total += *amount;
        } else {
            ++unreadable;
        }
    }
    return total;
}

// A currency that only rows name stands at these rows.
QList<Finding> placed(const QList<Finding> &findings, const BatchDraft &part, const BatchDraft &draft)
{
    if (part.currency.compare(draft.currency, Qt::CaseInsensitive) == 0) {
        return findings;
    }
    QList<Finding> atRows;
    for (Finding finding : findings) {
        if (finding.row || finding.name != FindingName::UnknownCurrency) {
            atRows.append(finding);
            continue;
        }
        for (const RecipientRow &row : part.rows) {
            finding.row = row.row;
            atRows.append(finding);
        }
    }
    return atRows;
}

} // namespace

bool BatchVerdict::isPayable() const
{
    return !parts.isEmpty()
        && std::all_of(parts.begin(), parts.end(), [](const BatchPart &part) { return part.plan.has_value(); });
}

qsizetype BatchVerdict::recipients() const
{
    return std::accumulate(parts.begin(), parts.end(), qsizetype(0), [](qsizetype sum, const BatchPart &part) {
        return sum + (part.plan ? part.plan->recipientCount() : 0);
    });
}

BatchVerdict verdictOn(const BatchDraft &draft, const BatchChecker::Check &check)
{
    BatchVerdict verdict;
    verdict.draft = draft;
    for (const BatchDraft &part : splitByCurrency(draft)) {
        const Amount total = totalOf(part, verdict.unreadable);
        const CheckedBatch checked = check ? check(part) : CheckedBatch();
        verdict.parts.append({part, checked.plan, total});
        verdict.findings += placed(checked.findings, part, draft);
    }
    return verdict;
}

void BatchChecker::start(const BatchDraft &draft)
{
    ++m_asked;
    m_next = draft;
    if (!m_isRunning) {
        run();
    }
}

void BatchChecker::run()
{
    m_isRunning = true;
    const BatchDraft draft = *std::exchange(m_next, std::nullopt);
    QtConcurrent::run([draft, check = m_check] {
        return std::make_shared<const BatchVerdict>(verdictOn(draft, check));
    }).then(this, [this, asked = m_asked](const std::shared_ptr<const BatchVerdict> &verdict) {
        m_isRunning = false;
        if (m_next) {
            run();
        } else if (asked == m_asked) {
            Q_EMIT checked(*verdict);
        }
    });
}
