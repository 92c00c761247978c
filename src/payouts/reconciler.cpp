#include "payouts/reconciler.h"

#include "journal/journal.h"
#include "payouts/doubtwindow.h"
#include "payouts/matching.h"
#include "payouts/operationconfirmation.h"
#include "plisio/operationcall.h"
#include "records/history.h"

namespace {

constexpr qint64 declaredWatchDays = 30; // how long a row declared not sent is looked for
constexpr int mostDeclared = 1000;

using Ids = Result<QStringList, LedgerError>;

Result<QList<Operation>, LedgerError> withoutTaken(const Journal &journal, const QList<Operation> &operations)
{
    QList<Operation> unclaimed;
    for (const Operation &operation : operations) {
        const Result<bool, LedgerError> isTaken = journal.isTaken(operation.id);
        if (!isTaken) {
            return isTaken.error();
        }
        if (!*isTaken) {
            unclaimed.append(operation);
        }
    }
    return unclaimed;
}

// Only what may fit at least one of the rows: the list may be long, and each kept operation costs a look into the ledger.
QList<Operation> relevant(const QList<Operation> &operations, const QList<WithdrawalRecord> &rows)
{
    QList<Operation> kept;
    std::copy_if(operations.begin(), operations.end(), std::back_inserter(kept), [&rows](const Operation &operation) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const WithdrawalRecord &row) { return mayFit(row, operation); });
    });
    return kept;
}

// Settles what is certain; the ids of what a person must decide.
Ids settleDoubts(Journal &journal, const QList<WithdrawalRecord> &rows, const QList<Operation> &operations,
                 const QDateTime &now)
{
    QStringList ambiguous;
    for (const WithdrawalRecord &row : rows) {
        const Result<QList<Operation>, LedgerError> unclaimed = withoutTaken(journal, operations);
        const Result<QList<WithdrawalRecord>, LedgerError> twins = journal.openTwins(row.withdrawal);
        if (!unclaimed || !twins) {
            return unclaimed ? twins.error() : unclaimed.error();
        }
        const MatchReport report = match(row, *unclaimed, *twins);
        if (report.kind == MatchReport::Kind::Several) {
            ambiguous.append(row.id);
        }
        if (report.kind != MatchReport::Kind::One) {
            continue;
        }
        // One that says error was asked for by itself before it came here: see needsDetails.
        const Result<WithdrawalState, LedgerError> state =
            journal.settle(row.id, report.candidates.first(), OperationSource::Confirmed, now);
        // A decision or another process may have been faster; the ledger's rules have then kept their row.
        if (!state && state.error().fault != LedgerFault::NotAllowed
            && state.error().fault != LedgerFault::OperationTaken) {
            return state.error();
        }
    }
    return ambiguous;
}

// Marks a row that was declared not sent although an operation fits it and no row in doubt.
Result<Done, LedgerError> markContradiction(Journal &journal, const WithdrawalRecord &declared,
                                            const QList<Operation> &operations, const QDateTime &now)
{
    const Result<QList<Operation>, LedgerError> unclaimed = withoutTaken(journal, operations);
    if (!unclaimed) {
        return unclaimed.error();
    }
    for (const Operation &operation : *unclaimed) {
        if (fits(declared, operation)) {
            return journal.contradict(declared.id, operation.id, now);
        }
    }
    return Done{};
}

// Those that no row in doubt could be.
QList<Operation> notDoubted(QList<Operation> operations, const QList<WithdrawalRecord> &doubts)
{
    operations.removeIf([&doubts](const Operation &operation) {
        return std::any_of(doubts.begin(), doubts.end(),
                           [&](const WithdrawalRecord &row) { return fits(row, operation); });
    });
    return operations;
}

} // namespace

QFuture<ReconcileReport> Reconciler::start(const PayoutTools &tools, QObject *owner)
{
    auto *reconciler = new Reconciler(tools, owner); // deletes itself in finish()
    QFuture<ReconcileReport> report = reconciler->m_promise.future();
    reconciler->m_promise.start();
    reconciler->m_key = tools.keys.key();
    reconciler->readRows();
    return report;
}

bool Reconciler::isOurs(const WithdrawalRecord &record) const
{
    return m_key && record.keyId == m_key->id && record.hostId == m_tools.hostId()
        && !record.isUnderWayAt(m_tools.now());
}

void Reconciler::readRows()
{
    HistoryFilter declared;
    declared.status = QStringLiteral("declared-not-sent");
    declared.since = m_tools.now().addDays(-declaredWatchDays);
    declared.limit = mostDeclared;
    History(m_tools.store).find(declared).then(this, [this](const Result<HistoryPage, LedgerError> &page) {
        if (!page) {
            return fail(page.error());
        }
        for (const WithdrawalRecord &record : page->records) {
            if (isOurs(record) && record.contradictingOperation.isEmpty()) {
                m_declared.append(record);
            }
        }
        History(m_tools.store).inDoubt().then(this, [this](const Result<QList<WithdrawalRecord>, LedgerError> &doubts) {
            if (!doubts) {
                return fail(doubts.error());
            }
            m_doubts = *doubts;
            std::copy_if(
                m_doubts.begin(), m_doubts.end(), std::back_inserter(m_known),
                [this](const WithdrawalRecord &record) { return isOurs(record) && !record.operationId.isEmpty(); });
            askKnownOperations();
        });
    });
}

void Reconciler::askKnownOperations()
{
    if (m_known.isEmpty()) {
        return readList();
    }
    const WithdrawalRecord record = m_known.takeFirst();
    confirmOperation(m_tools, record, record.operationId)
        .then(this, [this](const Result<WithdrawalState, LedgerError> &state) {
            state ? askKnownOperations() : fail(state.error());
        });
}

void Reconciler::readList()
{
    QDateTime since;
    for (const WithdrawalRecord &record : m_doubts + m_declared) {
        const QDateTime from = DoubtWindow::of(record).from;
        if (isOurs(record) && (!since.isValid() || from < since)) {
            since = from;
        }
    }
    if (!since.isValid()) {
        m_report.isComplete = m_doubts.isEmpty();
        return readResults();
    }
    OperationListing::read(m_tools.reads, m_key->secret, since).then(this, [this](const OperationList &list) {
        takeList(list);
    });
}

void Reconciler::takeList(const OperationList &list)
{
    m_isListComplete = list.isComplete;
    m_report.isComplete = list.isComplete;
    if (list.error) {
        m_report.ask = list.error;
    }
    for (const Operation &operation : list.operations) {
        (needsDetails(operation) ? m_unclear : m_operations).append(operation);
    }
    askDetails();
}

// A list entry that lacks a field may still be ours; one that says error is believed only when it says so again.
bool Reconciler::needsDetails(const Operation &operation) const
{
    const QList<WithdrawalRecord> rows = m_doubts + m_declared;
    return std::any_of(rows.begin(), rows.end(), [&operation](const WithdrawalRecord &row) {
        const OperationMatch match = compare(row.withdrawal, operation);
        const bool isPossible = match == OperationMatch::Incomplete
            || (match == OperationMatch::Same && progressOf(operation) == OperationProgress::Error);
        return isPossible && DoubtWindow::of(row).contains(operation.createdAt);
    });
}

void Reconciler::askDetails()
{
    if (m_unclear.isEmpty()) {
        return settle();
    }
    const Operation listed = m_unclear.takeFirst();
    OperationCall(m_tools.reads)
        .ask(m_key->secret, listed.id)
        .then(this, [this, listed](const Result<Operation, AskError> &operation) {
            operation ? m_operations.append(*operation) : keepUnclear(listed, operation.error());
            askDetails();
        });
}

// It may still be the one: without its amount it stands in the way of every other and settles nothing itself.
void Reconciler::keepUnclear(Operation listed, const AskError &error)
{
    listed.amount.reset();
    m_operations.append(listed);
    m_report.isComplete = false;
    m_report.ask = error;
}

// A row that names its operation is settled by that one alone, and none by a list whose rest may hold another that fits.
bool Reconciler::maySettle(const WithdrawalRecord &record) const
{
    return record.operationId.isEmpty() && m_isListComplete;
}

void Reconciler::settle()
{
    QList<WithdrawalRecord> ours;
    QList<WithdrawalRecord> rows;
    std::copy_if(m_doubts.begin(), m_doubts.end(), std::back_inserter(ours),
                 [this](const auto &row) { return isOurs(row); });
    std::copy_if(ours.begin(), ours.end(), std::back_inserter(rows),
                 [this](const auto &row) { return maySettle(row); });
    const QList<Operation> operations = relevant(m_operations, ours + m_declared);
    m_tools.store
        ->write([rows, ours, declared = m_declared, operations, now = m_tools.now()](Connection &connection) -> Ids {
            Journal journal(connection);
            Ids ambiguous = settleDoubts(journal, rows, operations, now);
            for (const WithdrawalRecord &row : declared) {
                const auto marked = markContradiction(journal, row, notDoubted(operations, ours), now);
                if (ambiguous && !marked) {
                    return marked.error();
                }
            }
            return ambiguous;
        })
        .then(this, [this](const Ids &ambiguous) {
            if (!ambiguous) {
                return fail(ambiguous.error());
            }
            m_report.ambiguous = *ambiguous;
            readResults();
        });
}

void Reconciler::readResults()
{
    if (m_report.records.size() == m_doubts.size()) {
        return finish();
    }
    const QString id = m_doubts.at(m_report.records.size()).id;
    History(m_tools.store).withdrawal(id).then(this, [this](const Result<WithdrawalRecord, LedgerError> &record) {
        if (!record) {
            return fail(record.error());
        }
        m_report.records.append(*record);
        readResults();
    });
}

void Reconciler::fail(const LedgerError &error)
{
    m_report.ledger = error;
    m_report.isComplete = false;
    // What could not be read again is reported as it was when it began: in doubt.
    m_report.records += m_doubts.mid(m_report.records.size());
    finish();
}

void Reconciler::finish()
{
    deleteLater();
    m_promise.addResult(m_report);
    m_promise.finish();
}
