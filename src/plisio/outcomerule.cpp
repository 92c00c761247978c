#include "plisio/outcomerule.h"

#include "plisio/envelope.h"
#include "plisio/operationdecoder.h"

namespace {

bool carriesSuccess(int httpStatus)
{
    return httpStatus == 200 || httpStatus == 201;
}

bool carriesRefusal(int httpStatus)
{
    static const QList<int> statuses{200, 201, 400, 401, 403, 404, 422};
    return statuses.contains(httpStatus);
}

Verdict judgeOperation(const Withdrawal &withdrawal, const Operation &operation, int httpStatus)
{
    const OperationMatch match = compare(withdrawal, operation);
    if (operation.id.isEmpty() || match == OperationMatch::Different) {
        return {Unknown{DoubtCause::Mismatch, httpStatus, operation}, false};
    }
    if (match == OperationMatch::Incomplete || operation.status.isEmpty()) {
        return {Unknown{DoubtCause::Unreadable, httpStatus, operation}, true};
    }
    if (progressOf(operation) == OperationProgress::Error) {
        return {Unknown{DoubtCause::OperationError, httpStatus, operation}, true};
    }
    return {Accepted{operation}, false};
}

Verdict judgeAnswer(const Withdrawal &withdrawal, const QByteArray &body, int httpStatus)
{
    if (!carriesRefusal(httpStatus)) {
        return {Unknown{DoubtCause::HttpStatus, httpStatus, {}}, false};
    }
    const Envelope envelope = readEnvelope(body);
    if (const auto *refusal = std::get_if<ErrorEnvelope>(&envelope)) {
        return {Rejected{refusal->error}, false};
    }
    const auto *success = std::get_if<SuccessEnvelope>(&envelope);
    if (!success || !success->data.isObject()) {
        return {Unknown{DoubtCause::Unreadable, httpStatus, {}}, false};
    }
    if (!carriesSuccess(httpStatus)) {
        return {Unknown{DoubtCause::HttpStatus, httpStatus, {}}, false};
    }
    return judgeOperation(withdrawal, readOperation(success->data), httpStatus);
}

} // namespace

Verdict judge(const Withdrawal &withdrawal, const Transfer &transfer)
{
    switch (transfer.end) {
    case Transfer::End::NothingSent:
        return {Unsent{transfer.unsentCause}, false};
    case Transfer::End::Broken:
        return {Unknown{DoubtCause::NoAnswer, transfer.httpStatus, {}}, false};
    case Transfer::End::Deadline:
        return {Unknown{DoubtCause::Deadline, transfer.httpStatus, {}}, false};
    case Transfer::End::Complete:
        break;
    }
    if (!transfer.httpStatus) {
        return {Unknown{DoubtCause::NoAnswer, {}, {}}, false};
    }
    return judgeAnswer(withdrawal, transfer.body, *transfer.httpStatus);
}
