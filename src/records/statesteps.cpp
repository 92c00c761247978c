#include "records/statesteps.h"

#include "core/tokens.h"
#include "store/ledgerjson.h"

#include <array>

namespace {

using Event = StateStep::Event;

constexpr std::array<std::pair<const char *, Event>, 7> events{{{"planned", Event::Planned},
                                                                {"claimed", Event::Claimed},
                                                                {"recorded", Event::Recorded},
                                                                {"settled", Event::Settled},
                                                                {"doubted", Event::Doubted},
                                                                {"decided", Event::Decided},
                                                                {"contradicted", Event::Contradicted}}};

Event eventOf(const QString &token)
{
    for (const auto &[name, event] : events) {
        if (token == QLatin1String(name)) {
            return event;
        }
    }
    return Event::Settled; // the schema knows no other
}

// The columns of the query, in its order.
enum Column {
    At,
    EventColumn,
    State,
    By,
    Via,
    Seen,
    OperationId,
    OperationStatus,
    Deadline,
    Error,
    Cause,
    HttpStatus,
    ConsentBy,
    ConsentVia,
};

QString query()
{
    return QStringLiteral(
        "SELECT evidence.at, event, evidence.state, detail ->> '$.by', detail ->> '$.via', detail ->> '$.evidence', "
        "coalesce(detail ->> '$.operation.id', detail ->> '$.operation_id'), detail ->> '$.operation.status', "
        "detail ->> '$.deadline', detail -> '$.error', detail ->> '$.cause', detail ->> '$.http_status', "
        "confirmation.by, confirmation.via FROM withdrawal CROSS JOIN evidence ON withdrawal = withdrawal.sequence "
        "CROSS JOIN confirmation ON confirmation.id = confirmation_id WHERE withdrawal.id = ? "
        "ORDER BY evidence.sequence");
}

StateStep stepFrom(const Row &row)
{
    StateStep step;
    step.at = fromLedgerTime(row.text(At));
    step.event = eventOf(row.text(EventColumn));
    step.state = fromToken<WithdrawalState>(row.text(State)).value_or(WithdrawalState::Unknown);
    const bool isConsent = step.event == Event::Planned;
    step.by = row.text(isConsent ? ConsentBy : By);
    step.via = row.text(isConsent ? ConsentVia : Via);
    step.seen = row.text(Seen);
    step.operationId = row.text(OperationId);
    step.operationStatus = row.text(OperationStatus);
    step.deadline = fromLedgerTime(row.text(Deadline));
    step.error = row.isNull(Error) ? std::nullopt : errorFromJson(row.text(Error));
    step.unsentCause = fromToken<UnsentCause>(row.text(Cause));
    step.doubtCause = fromToken<DoubtCause>(row.text(Cause));
    step.httpStatus = row.isNull(HttpStatus) ? std::nullopt : std::optional(int(row.number(HttpStatus)));
    return step;
}

} // namespace

Result<QList<StateStep>, LedgerError> readStateSteps(Connection &connection, const QString &withdrawalId)
{
    QList<StateStep> steps;
    const auto read =
        connection.each(query(), {withdrawalId}, [&steps](const Row &row) { steps.append(stepFrom(row)); });
    if (!read) {
        return read.error();
    }
    return steps.isEmpty() ? Result<QList<StateStep>, LedgerError>(LedgerError{LedgerFault::NotFound, withdrawalId})
                           : steps;
}
