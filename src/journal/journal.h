#pragma once

#include "core/clock.h"
#include "core/confirmed.h"
#include "core/journalledwithdrawal.h"
#include "core/ledgererror.h"
#include "core/withdrawalrecord.h"
#include "store/connection.h"

// Under which key, on which host, and what it is part of.
struct JournalContext {
    QString keyId;
    QString hostId;
    QString batchId; // empty for a single payout
    QDateTime now; // UTC
    IdMaker makeId;
};

// A person's recorded word about a withdrawal in doubt.
struct Decision {
    enum class Kind { NotSent, SentAs };
    Kind kind = Kind::NotSent;
    Operation operation; // with SentAs: as Plisio answered for it
    QString by; // login name
    QString via; // "window" or "command line"
    QString evidence; // what was looked at: how complete the listing was, until when
    QDateTime at; // UTC
};

// The small part of the ledger that guards the money: planned rows, claims, outcomes and decisions. Every call is one
// transaction, synced to disk before it returns; the ledger's triggers refuse what these rules do not allow.
// Lives on the store's writing thread: Store::write([..](Connection &c) { return Journal(c).claim(..); }).
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    // Step 4: every withdrawal of the plan as a planned row, in one commit. Returns their ids in the plan's order.
    Result<QStringList, LedgerError> plan(const Confirmed &confirmed, const JournalContext &context);
    // Step 5: planned to sending by a conditional update. AlreadyClaimed when another was first; NotAllowed when the row's key
    // or host is another one, or when a withdrawal of its batch is in doubt.
    Result<JournalledWithdrawal, LedgerError> claim(const QString &id, const JournalContext &context,
                                                    const QDateTime &deadline);
    // Step 7: the state after the outcome. An Accepted whose operation id another row has becomes Unknown (Mismatch).
    Result<WithdrawalState, LedgerError> record(const QString &id, const Outcome &outcome, const QDateTime &now);

    // Evidence from Plisio: the operation that a row in doubt turned out to be (accepted, or failed when its status is error and
    // isConfirmed), or a new status of an accepted one. OperationTaken when another row has it.
    Result<WithdrawalState, LedgerError> settle(const QString &id, const Operation &operation, const QDateTime &now);
    // A planned row that may have been sent by a copy of this ledger.
    Result<WithdrawalState, LedgerError> doubt(const QString &id, DoubtCause cause, const QDateTime &now);
    // A person's decision on a row in doubt. When it may be taken is the caller's check, except for the state and the id.
    Result<WithdrawalState, LedgerError> decide(const QString &id, const Decision &decision);
    // A row declared not sent whose operation turned up after all.
    Result<Done, LedgerError> contradict(const QString &id, const QString &operationId, const QDateTime &now);

    [[nodiscard]] Result<QList<WithdrawalRecord>, LedgerError> inDoubt() const;
    [[nodiscard]] Result<WithdrawalRecord, LedgerError> find(const QString &id) const;
    // Rows that could be the payment an operation was: same type, currency, amounts and recipients, in any state but accepted.
    [[nodiscard]] Result<QList<WithdrawalRecord>, LedgerError> openTwins(const Withdrawal &withdrawal) const;
    [[nodiscard]] Result<bool, LedgerError> isTaken(const QString &operationId) const;

private:
    Connection &m_connection;
};
