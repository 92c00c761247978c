#include "payouts/resolver.h"

#include "account/keyholder.h"
#include "payouts/doubtwindow.h"
#include "payouts/matching.h"
#include "payouts/plannedscan.h"
#include "plisio/operationcall.h"
#include "plisio/operationdecoder.h"
#include "records/history.h"

namespace {

ResolutionFault faultOf(const AskError &error)
{
    return error.fault == AskFault::Refused ? ResolutionFault::NoSuchOperation : ResolutionFault::Unreachable;
}

ResolutionFault faultOf(const LedgerError &error)
{
    if (error.fault == LedgerFault::NotFound) {
        return ResolutionFault::NoSuchWithdrawal;
    }
    if (error.fault == LedgerFault::NotAllowed) {
        return ResolutionFault::NotInDoubt;
    }
    return error.fault == LedgerFault::OperationTaken ? ResolutionFault::OperationTaken : ResolutionFault::Ledger;
}

} // namespace

QFuture<Resolver::Answer> Resolver::start(const PayoutTools &tools, const QString &id, const Resolution &resolution,
                                          QObject *owner)
{
    auto *resolver = new Resolver(tools, id, resolution, owner); // deletes itself in finish()
    QFuture<Answer> answer = resolver->m_promise.future();
    resolver->m_promise.start();
    resolver->begin();
    return answer;
}

Resolver::Resolver(const PayoutTools &tools, QString id, Resolution resolution, QObject *owner)
    : QObject(owner), m_tools(tools), m_id(std::move(id)), m_resolution(std::move(resolution))
{
}

void Resolver::begin()
{
    History(m_tools.store).withdrawal(m_id).then(this, [this](const Result<WithdrawalRecord, LedgerError> &record) {
        takeRecord(record);
    });
}

void Resolver::takeRecord(const Result<WithdrawalRecord, LedgerError> &record)
{
    if (!record) {
        return refuse(faultOf(record.error()), record.error().detail);
    }
    m_record = *record;
    const std::optional<ActiveKey> key = m_tools.keys.key();
    const bool isNotSent = m_resolution.kind == Resolution::Kind::NotSent;
    const bool isPlanned = isNotSent && m_record->state == WithdrawalState::Planned;
    if (!isPlanned && (!isInDoubt(m_record->state) || m_record->isUnderWayAt(m_tools.now()))) {
        return refuse(ResolutionFault::NotInDoubt);
    }
    if (!key) {
        return refuse(ResolutionFault::NoKey);
    }
    if (m_record->keyId != key->id || m_record->hostId != m_tools.hostId()) {
        return refuse(ResolutionFault::OtherKey);
    }
    if (isPlanned) {
        return scanPlanned(*key);
    }
    if (isNotSent && m_record->isHeldElsewhere) {
        return refuse(ResolutionFault::TooEarly);
    }
    isNotSent ? askList() : askOperation();
}

void Resolver::scanPlanned(const ActiveKey &key)
{
    PlannedScan::start(m_tools, key, {*m_record}, this).then(this, [this](const Result<Done, PayoutError> &scanned) {
        if (!scanned) {
            const bool isUnread = scanned.error().fault == PayoutFault::Unscanned;
            return refuse(isUnread ? ResolutionFault::ListingIncomplete : ResolutionFault::Ledger,
                          scanned.error().detail);
        }
        closePlanned();
    });
}

void Resolver::closePlanned()
{
    const QString evidence = QStringLiteral("complete listing, read at %1").arg(m_tools.now().toString(Qt::ISODate));
    m_tools.store
        ->write([id = m_id, decision = decision(Decision::Kind::NotSent, evidence)](
                    Connection &connection) -> Result<WithdrawalRecord, LedgerError> {
            Journal journal(connection);
            static_cast<void>(journal.cancel(id, decision)); // refused: the record says what it is now
            return journal.find(id);
        })
        .then(this, [this](const Result<WithdrawalRecord, LedgerError> &record) {
            if (!record) {
                return refuse(faultOf(record.error()), record.error().detail);
            }
            if (record->state == WithdrawalState::Unsent) {
                return finish(*record);
            }
            refuse(record->state == WithdrawalState::Unknown ? ResolutionFault::MatchFound
                                                             : ResolutionFault::NotInDoubt);
        });
}

void Resolver::askList()
{
    // What was never claimed here has no deadline: a copy of this ledger may have sent it until the doubt was seen.
    const QDateTime last = m_record->deadlineAt.isValid() ? m_record->deadlineAt : m_record->endedAt;
    const QDateTime possibleFrom = last.addSecs(waitSecs);
    if (!possibleFrom.isValid() || m_tools.now() < possibleFrom) {
        return finish(ResolutionError{ResolutionFault::TooEarly, possibleFrom, {}});
    }
    OperationListing::read(m_tools.reads, m_tools.keys.key()->secret, DoubtWindow::of(*m_record).from)
        .then(this, [this](const OperationList &list) { takeList(list); });
}

void Resolver::takeList(const OperationList &list)
{
    if (!list.isComplete) {
        return refuse(ResolutionFault::ListingIncomplete);
    }
    QStringList possible; // an entry that lacks a field counts as well: only a clear no is a no
    for (const Operation &operation : list.operations) {
        if (mayFit(*m_record, operation)) {
            possible.append(operation.id);
        }
    }
    const QString evidence =
        QStringLiteral("complete listing of %1 operations since %2, read at %3")
            .arg(list.operations.size())
            .arg(DoubtWindow::of(*m_record).from.toString(Qt::ISODate), m_tools.now().toString(Qt::ISODate));
    m_tools.store
        ->read([possible, own = m_record->operationId](Connection &connection) -> Result<QString, LedgerError> {
            for (const QString &id : possible) {
                const Result<bool, LedgerError> isTaken = Journal(connection).isTaken(id);
                if (!isTaken) {
                    return isTaken.error();
                }
                if (!*isTaken || id == own) { // taken by this very row: Plisio's answer named it
                    return id;
                }
            }
            return QString();
        })
        .then(this, [this, evidence](const Result<QString, LedgerError> &found) {
            if (!found) {
                return refuse(ResolutionFault::Ledger, found.error().detail);
            }
            found->isEmpty() ? decide(decision(Decision::Kind::NotSent, evidence))
                             : refuse(ResolutionFault::MatchFound, *found);
        });
}

void Resolver::askOperation()
{
    if (!isOperationId(m_resolution.operationId)) {
        return refuse(ResolutionFault::NoSuchOperation);
    }
    OperationCall(m_tools.reads)
        .ask(m_tools.keys.key()->secret, m_resolution.operationId)
        .then(this, [this](const Result<Operation, AskError> &operation) {
            if (!operation) {
                return refuse(faultOf(operation.error()));
            }
            if (compare(m_record->withdrawal, *operation) != OperationMatch::Same) {
                return refuse(ResolutionFault::OperationDiffers);
            }
            Decision sentAs =
                decision(Decision::Kind::SentAs, QStringLiteral("asked for at /operations/%1").arg(operation->id));
            sentAs.operation = *operation;
            decide(sentAs);
        });
}

Decision Resolver::decision(Decision::Kind kind, const QString &evidence) const
{
    return {kind, {}, m_resolution.by, m_resolution.via, evidence, m_tools.now()};
}

void Resolver::decide(const Decision &decision)
{
    m_tools.store
        ->write([id = m_id, decision](Connection &connection) -> Result<WithdrawalRecord, LedgerError> {
            Journal journal(connection);
            const Result<WithdrawalState, LedgerError> state = journal.decide(id, decision);
            return state ? journal.find(id) : state.error();
        })
        .then(this, [this](const Result<WithdrawalRecord, LedgerError> &record) {
            record ? finish(*record) : refuse(faultOf(record.error()), record.error().detail);
        });
}

void Resolver::refuse(ResolutionFault fault, const QString &detail)
{
    finish(ResolutionError{fault, {}, detail});
}

void Resolver::finish(const Answer &answer)
{
    deleteLater();
    m_promise.addResult(answer);
    m_promise.finish();
}
