#pragma once

#include "core/confirmed.h"
#include "core/journalledwithdrawal.h"
#include "core/ledgererror.h"
#include "core/withdrawalrecord.h"
#include "journal/decision.h"
#include "journal/journalcontext.h"
#include "journal/operationsource.h"
#include "store/connection.h"

// The small part of the ledger that guards the money: planned rows, claims, outcomes and decisions. Every call is one
// transaction, synced to disk before it returns; the ledger's triggers refuse what these rules do not allow.
// Lives on the store's writing thread: Store::write([..](Connection &c) { return Journal(c).claim(..); }).
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    // Step 4: every withdrawal of the plan as a planned row, in one commit. Returns their ids in the plan's order.
    // Refused when the consent was used before, or what it replaces may have been paid, or by context.lastLook.
    Result<QStringList, LedgerError> plan(const Confirmed &confirmed, const JournalContext &context);
    // Step 5: planned to sending by a conditional update. AlreadyClaimed when another was first; NotAllowed when the
    // row's key or host is another one, or when another withdrawal of its batch is being sent or in doubt. Refused by
    // context.claimLook too.
    Result<JournalledWithdrawal, LedgerError> claim(const QString &id, const JournalContext &context,
                                                    const QDateTime &deadline);
    // Step 7: the state after the outcome. An Accepted whose operation id is missing, or another row's, or whose
    // operation is another payment becomes Unknown (Mismatch); one whose operation says error becomes Unknown
    // (OperationError). A planned row takes only Unsent. NotAllowed when the row has another outcome by now.
    Result<WithdrawalState, LedgerError> record(const QString &id, const Outcome &outcome, const QDateTime &now);

    // Evidence from Plisio: the operation that a row in doubt turned out to be (accepted, or failed when its status is
    // error and Confirmed; a Listed error is Unknown, OperationError), or a new status of an accepted one.
    // OperationTaken when another row has it; Refused when it is another payment; NotAllowed when the row knows another
    // one as its own.
    Result<WithdrawalState, LedgerError> settle(const QString &id, const Operation &operation, OperationSource source,
                                                const QDateTime &now);
    // A planned row that may have been sent by a copy of this ledger.
    Result<WithdrawalState, LedgerError> doubt(const QString &id, DoubtCause cause, const QDateTime &now);
    // A person's decision on a row in doubt. When it may be taken is the caller's check, except for the state and the
    // id, and that no living process is still sending it.
    Result<WithdrawalState, LedgerError> decide(const QString &id, const Decision &decision);
    // A planned row that is never going to be sent: Unsent (Cancelled), for good. by is empty where no person decided it.
    // NotAllowed in any other state, so that it cannot meet a request under way.
    Result<WithdrawalState, LedgerError> cancel(const QString &id, const Decision &decision);
    // A row declared not sent whose operation turned up after all.
    Result<Done, LedgerError> contradict(const QString &id, const QString &operationId, const QDateTime &now);

    // Oldest first, those that are under way too (WithdrawalRecord::isUnderWay).
    [[nodiscard]] Result<QList<WithdrawalRecord>, LedgerError> inDoubt() const;
    [[nodiscard]] Result<WithdrawalRecord, LedgerError> find(const QString &id) const;
    // Rows that could be the payment an operation was: same type, currency, amounts and recipients, in any state but
    // accepted. The withdrawal's own row is among them.
    [[nodiscard]] Result<QList<WithdrawalRecord>, LedgerError> openTwins(const Withdrawal &withdrawal) const;
    [[nodiscard]] Result<bool, LedgerError> isTaken(const QString &operationId) const;

private:
    Connection &m_connection;
};
