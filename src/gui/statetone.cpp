#include "gui/statetone.h"

#include "core/operation.h"

namespace {

StateLook acceptedLook(const WithdrawalRecord &record)
{
    Operation operation;
    operation.status = record.operationStatus;
    switch (progressOf(operation)) {
    case OperationProgress::Completed:
        return {Tone::Success, QStringLiteral("circle-check")};
    case OperationProgress::Open:
        return {Tone::Accent, QStringLiteral("clock")};
    case OperationProgress::Error:
    case OperationProgress::Ended:
        break;
    }
    return {Tone::Danger, QStringLiteral("circle-x")};
}

} // namespace

StateLook lookOf(const WithdrawalRecord &record)
{
    if (!record.contradictingOperation.isEmpty()) {
        return {Tone::Danger, QStringLiteral("triangle-alert")};
    }
    switch (record.state) {
    case WithdrawalState::Accepted:
        return acceptedLook(record);
    case WithdrawalState::Planned:
        return {Tone::Neutral, QStringLiteral("clock")};
    case WithdrawalState::Sending:
        return record.isUnderWay ? StateLook{Tone::Accent, QStringLiteral("send")}
                                 : StateLook{Tone::Doubt, QStringLiteral("circle-help")};
    case WithdrawalState::Unknown:
        return {Tone::Doubt, QStringLiteral("circle-help")};
    case WithdrawalState::Rejected:
    case WithdrawalState::Failed:
        return {Tone::Danger, QStringLiteral("circle-x")};
    case WithdrawalState::Unsent:
    case WithdrawalState::DeclaredNotSent:
        break;
    }
    return {Tone::Neutral, QStringLiteral("ban")};
}
