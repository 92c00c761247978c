#include "cli/masscommand.h"

#include "core/batchrecords.h"
#include "lists/controltotals.h"
#include "lists/keptrecords.h"
#include "lists/listfile.h"
#include "lists/unpaidrows.h"
#include "words/unpaidwords.h"

namespace {

// Without what the checks say of amounts that the list itself could not read.
QList<Finding> besides(const QList<Finding> &listFindings, QList<Finding> checks)
{
    QSet<int> unread;
    for (const Finding &finding : listFindings) {
        unread.insert(finding.row.value_or(0));
    }
    checks.removeIf([&unread](const Finding &finding) {
        return finding.name == FindingName::BadAmount && unread.contains(finding.row.value_or(0));
    });
    return checks;
}

} // namespace

void MassCommand::start()
{
    checkResultFile(m_request.file, [this] {
        openWithKey(CommandServices::Need::Payout, [this] {
            m_request.file == QLatin1String("-") ? readInput() : takeList(readListFile(m_request.file, m_request.list));
        });
    });
}

void MassCommand::readInput()
{
    after(context().terminal.readLines(), [this](const QByteArrayList &lines) {
        if (lines.isEmpty()) {
            return takeList(readRecipientList(m_input, m_request.list));
        }
        m_input += lines.join('\n') + '\n';
        readInput();
    });
}

void MassCommand::takeList(const RecipientList &list)
{
    m_kept = keptListOf(list, m_request.file);
    const EarlierResults results = earlierResultsOf(m_kept);
    if (results.isEmpty()) {
        return takeRows(list);
    }
    after(services().lists().earlierWithdrawals(withdrawalsIn(results)),
          [this, list](const Result<EarlierWithdrawals::Found, LedgerError> &found) {
              found ? takeUnpaidOf(list, *found) : refuse({remarkFor(found.error())});
          });
}

void MassCommand::takeUnpaidOf(RecipientList list, const EarlierWithdrawals::Found &withdrawals)
{
    const UnpaidRows unpaid = takeUnpaid(list.rows, earlierResultsOf(m_kept), withdrawals);
    m_kept.earlier = unpaid.earlier;
    list.rows = unpaid.rows;
    list.findings.removeIf(
        [&unpaid](const Finding &finding) { return unpaid.leftOut.contains(finding.row.value_or(0)); });
    if (list.rows.isEmpty() && list.findings.isEmpty()) {
        list.findings.append({FindingName::Empty, InputField::None, {}, {}, {}});
    }
    notice({QStringLiteral("unpaid-only"), wordsFor(unpaid.counts)});
    takeRows(list);
}

void MassCommand::takeRows(const RecipientList &list)
{
    m_listFindings = list.findings;
    if (list.rows.isEmpty()) {
        return takePrepared({});
    }
    if (list.findings.isEmpty()) {
        m_listFindings = compareTotals(totalsOf(list.rows), m_request.expected);
    }
    m_request.draft.rows = list.rows;
    m_request.draft.listFile = m_kept.hash;
    m_request.draft.earlier = m_kept.earlier;
    if (m_request.onlyChecks || !m_listFindings.isEmpty()) {
        return prepare();
    }
    after(services().lists().keepList(m_kept),
          [this](const Result<Done, LedgerError> &kept) { kept ? prepare() : refuse({remarkFor(kept.error())}); });
}

void MassCommand::prepare()
{
    after(services().batches().prepare(m_request.draft),
          [this](const Preparation &preparation) { takePrepared(preparation); });
}

void MassCommand::takePrepared(Preparation preparation)
{
    preparation.findings = m_listFindings + besides(m_listFindings, preparation.findings);
    if (!m_listFindings.isEmpty()) {
        preparation.plan.reset();
        preparation.checked.reset();
    }
    if (m_request.onlyChecks || !preparation.plan) {
        return m_request.onlyChecks ? tellCheck(preparation) : takePreparation(preparation);
    }
    weigh(preparation.plan->plan(), [this, preparation] { takePreparation(preparation); });
}

// A key is not needed to check.
void MassCommand::tellCheck(const Preparation &preparation)
{
    QList<Remark> errors;
    if (preparation.ledger) {
        errors += remarkFor(*preparation.ledger);
    }
    errors += errorsAmong(preparation.findings);
    sortFindings(preparation.findings);
    if (!errors.isEmpty() || !preparation.checked) {
        return refuse(errors.isEmpty() ? QList{noAnswerRemark(ExitStatus::LocalFailure)} : errors);
    }
    show(linesForPlan(*preparation.checked));
    tellOutcome(recordsOf(*preparation.checked), {}, ExitStatus::Done);
}

QStringList MassCommand::linesForResult(const WithdrawalRecord &record) const
{
    return record.id.isEmpty() ? QStringList() : BatchCommand::linesForResult(record);
}

void MassCommand::carryOut(std::optional<Confirmed> confirmed)
{
    follow(services().batches().send(*std::move(confirmed), {m_request.onRefusal}));
}
