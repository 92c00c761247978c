#include "gui/statetone.h"

#include "core/operation.h"

namespace {

StateLook operationLook(const QString &status)
{
    Operation operation;
    operation.status = status;
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

StateLook stateLook(WithdrawalState state)
{
    switch (state) {
    case WithdrawalState::Accepted:
        return {Tone::Accent, QStringLiteral("clock")};
    case WithdrawalState::Planned:
        return {Tone::Neutral, QStringLiteral("clock")};
    case WithdrawalState::Sending:
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

} // namespace

StateLook lookOf(const WithdrawalRecord &record)
{
    if (!record.contradictingOperation.isEmpty()) {
        return {Tone::Danger, QStringLiteral("triangle-alert")};
    }
    if (record.state == WithdrawalState::Accepted) {
        return operationLook(record.operationStatus);
    }
    if (record.state == WithdrawalState::Sending && record.isUnderWay) {
        return {Tone::Accent, QStringLiteral("send")};
    }
    return stateLook(record.state);
}

StateLook lookOf(const HistoryEntry &entry)
{
    return entry.state && *entry.state != WithdrawalState::Accepted ? stateLook(*entry.state)
                                                                    : operationLook(entry.status);
}
