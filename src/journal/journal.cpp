#include "journal/journal.h"

#include "core/canonicaladdress.h"
#include "core/tokens.h"
#include "journal/planrows.h"
#include "journal/settlement.h"
#include "store/processidentity.h"
#include "store/withdrawalrows.h"

namespace {

using StateAnswer = Result<WithdrawalState, LedgerError>;

// Runs work(entry) in one transaction on the withdrawal with this id.
template<class Work>
auto onEntry(Connection &connection, const QString &id, Work work) -> std::invoke_result_t<Work &, LedgerEntry &>
{
    return connection.transact([&connection, &id, &work]() -> std::invoke_result_t<Work &, LedgerEntry &> {
        auto entry = LedgerEntry::read(connection, id);
        if (!entry) {
            return entry.error();
        }
        return work(*entry);
    });
}

// That nothing else of its confirmation or batch is being sent or in doubt.
Result<Done, LedgerError> checkBatch(Connection &connection, const LedgerEntry &entry)
{
    const auto doubt = connection.value(
        QStringLiteral("SELECT id FROM withdrawal INDEXED BY withdrawal_in_doubt " // not the whole batch
                       "WHERE state IN ('sending', 'unknown') "
                       "AND sequence <> ? AND (confirmation_id = ? OR batch_id = ?)"),
        {entry.sequence(), entry.confirmationId(), entry.record().batchId});
    if (!doubt) {
        return doubt.error();
    }
    if (doubt->isValid()) {
        const QString detail = QStringLiteral("%1 of the same batch is in doubt").arg(doubt->toString());
        return LedgerError{LedgerFault::NotAllowed, detail};
    }
    return Done{};
}

Result<Done, LedgerError> checkClaim(Connection &connection, const LedgerEntry &entry, const JournalContext &context)
{
    const WithdrawalRecord &record = entry.record();
    if (record.state != WithdrawalState::Planned) {
        LedgerError error = notAllowed(record);
        error.fault = record.claimedAt.isValid() ? LedgerFault::AlreadyClaimed : LedgerFault::NotAllowed;
        return error;
    }
    if (record.keyId != context.keyId || record.hostId != context.hostId) {
        return LedgerError{LedgerFault::NotAllowed, QStringLiteral("%1: another key or host").arg(record.id)};
    }
    return checkBatch(connection, entry);
}

Result<Done, LedgerError> lookOnceMore(Connection &connection, const LedgerEntry &entry, const JournalContext &context)
{
    return context.claimLook ? context.claimLook(connection, entry.record().withdrawal) : Done{};
}

QJsonObject detailOf(const Decision &decision)
{
    return {{QStringLiteral("by"), decision.by},
            {QStringLiteral("via"), decision.via},
            {QStringLiteral("evidence"), decision.evidence}};
}

StateAnswer declareNotSent(LedgerEntry &entry, const Decision &decision, const QJsonObject &detail)
{
    const WithdrawalRecord &record = entry.record();
    // A living process that was stopped, or slept, may send its request long after the deadline.
    if (!isInDoubt(record.state) || record.isUnderWayAt(decision.at) || record.isHeldElsewhere) {
        return notAllowed(record);
    }
    StateChange change{WithdrawalState::DeclaredNotSent, {}, detail};
    if (!record.doubtCause) {
        change.columns.insert(QStringLiteral("doubt_cause"), toToken(DoubtCause::Interrupted));
    }
    return entry.apply(change, Evidence::Event::Decided, decision.at);
}

QMap<QString, Amount> canonicalRecipients(const Withdrawal &withdrawal)
{
    QMap<QString, Amount> recipients;
    for (const Recipient &recipient : withdrawal.recipients()) {
        recipients.insert(canonicalAddress(chainOf(withdrawal.currency()), recipient.address), recipient.amount);
    }
    return recipients;
}

} // namespace

Result<QStringList, LedgerError> Journal::plan(const Confirmed &confirmed, const JournalContext &context)
{
    return m_connection.transact(
        [this, &confirmed, &context] { return PlanRows(m_connection, confirmed, context).write(); });
}

Result<JournalledWithdrawal, LedgerError> Journal::claim(const QString &id, const JournalContext &context,
                                                         const QDateTime &deadline)
{
    const auto work = [this, &context, &deadline](LedgerEntry &entry) -> Result<JournalledWithdrawal, LedgerError> {
        if (auto free = checkClaim(m_connection, entry, context); !free) {
            return free.error();
        }
        if (auto allowed = lookOnceMore(m_connection, entry, context); !allowed) {
            return allowed.error();
        }
        if (auto claimed = entry.claim(ownProcessIdentity(), context.now, deadline); !claimed) {
            return claimed.error();
        }
        return JournalledWithdrawal(entry.record().id, entry.record().withdrawal);
    };
    return onEntry(m_connection, id, work);
}

StateAnswer Journal::record(const QString &id, const Outcome &outcome, const QDateTime &now)
{
    return onEntry(m_connection, id,
                   [&outcome, &now](LedgerEntry &entry) { return recordOutcome(entry, outcome, now); });
}

StateAnswer Journal::settle(const QString &id, const Operation &operation, OperationSource source, const QDateTime &now)
{
    return onEntry(m_connection, id, [&operation, source, &now](LedgerEntry &entry) {
        return ::settle(entry, {operation, source, Evidence::Event::Settled, now, {}});
    });
}

StateAnswer Journal::doubt(const QString &id, DoubtCause cause, const QDateTime &now)
{
    return onEntry(m_connection, id, [cause, &now](LedgerEntry &entry) -> StateAnswer {
        if (entry.record().state != WithdrawalState::Planned) {
            return notAllowed(entry.record());
        }
        const Outcome doubt = Unknown{cause, std::nullopt, std::nullopt};
        return entry.apply(changeBy(doubt, false), Evidence::Event::Doubted, now);
    });
}

StateAnswer Journal::decide(const QString &id, const Decision &decision)
{
    return onEntry(m_connection, id, [&decision](LedgerEntry &entry) -> StateAnswer {
        const QJsonObject detail = detailOf(decision);
        switch (decision.kind) {
        case Decision::Kind::NotSent:
            return declareNotSent(entry, decision, detail);
        case Decision::Kind::SentAs:
            break;
        }
        if (!isInDoubt(entry.record().state)) {
            return notAllowed(entry.record());
        }
        return ::settle(
            entry, {decision.operation, OperationSource::Confirmed, Evidence::Event::Decided, decision.at, detail});
    });
}

StateAnswer Journal::cancel(const QString &id, const Decision &decision)
{
    return onEntry(m_connection, id, [&decision](LedgerEntry &entry) -> StateAnswer {
        if (entry.record().state != WithdrawalState::Planned) {
            return notAllowed(entry.record());
        }
        StateChange change = changeBy(Unsent{UnsentCause::Cancelled}, false);
        const QJsonObject detail = detailOf(decision);
        for (auto each = detail.begin(); each != detail.end(); ++each) {
            change.detail.insert(each.key(), each.value());
        }
        const bool isPersons = !decision.by.isEmpty();
        return entry.apply(change, isPersons ? Evidence::Event::Decided : Evidence::Event::Recorded, decision.at);
    });
}

Result<Done, LedgerError> Journal::contradict(const QString &id, const QString &operationId, const QDateTime &now)
{
    const auto state = onEntry(
        m_connection, id, [&operationId, &now](LedgerEntry &entry) { return ::contradict(entry, operationId, now); });
    return state ? Result<Done, LedgerError>(Done{}) : state.error();
}

Result<QList<WithdrawalRecord>, LedgerError> Journal::inDoubt() const
{
    return WithdrawalRows(m_connection).find(QStringLiteral("state IN ('sending', 'unknown') ORDER BY sequence"), {});
}

Result<WithdrawalRecord, LedgerError> Journal::find(const QString &id) const
{
    return WithdrawalRows(m_connection).get(id);
}

Result<QList<WithdrawalRecord>, LedgerError> Journal::openTwins(const Withdrawal &withdrawal) const
{
    auto rows =
        WithdrawalRows(m_connection)
            .find(QStringLiteral("currency = ? AND amount = ? AND type = ? AND state <> 'accepted' ORDER BY sequence"),
                  {withdrawal.currency(), withdrawal.total().toString(), toToken(withdrawal.type())});
    if (rows) {
        const QMap<QString, Amount> recipients = canonicalRecipients(withdrawal);
        rows->removeIf([&recipients](const WithdrawalRecord &record) {
            return canonicalRecipients(record.withdrawal) != recipients;
        });
    }
    return rows;
}

Result<bool, LedgerError> Journal::isTaken(const QString &operationId) const
{
    const auto owner =
        m_connection.value(QStringLiteral("SELECT sequence FROM withdrawal WHERE operation_id = ?"), {operationId});
    return owner ? Result<bool, LedgerError>(owner->isValid()) : owner.error();
}
