#include "cli/exitstatus.h"

#include "core/batchrecords.h"

namespace {

int gravity(ExitStatus status)
{
    switch (status) {
    case ExitStatus::Done:
        return 0;
    case ExitStatus::NotPaid:
        return 1;
    case ExitStatus::BadInput:
        return 2;
    case ExitStatus::Stopped:
        return 3;
    case ExitStatus::LocalFailure:
        return 4;
    case ExitStatus::InDoubt:
        break;
    }
    return 5;
}

} // namespace

ExitStatus graver(ExitStatus one, ExitStatus other)
{
    return gravity(one) >= gravity(other) ? one : other;
}

ExitStatus statusOf(WithdrawalState state)
{
    switch (state) {
    case WithdrawalState::Accepted:
        return ExitStatus::Done;
    case WithdrawalState::Planned:
    case WithdrawalState::Rejected:
    case WithdrawalState::Unsent:
    case WithdrawalState::Failed:
    case WithdrawalState::DeclaredNotSent:
        return ExitStatus::NotPaid;
    case WithdrawalState::Sending:
    case WithdrawalState::Unknown:
        break;
    }
    return ExitStatus::InDoubt;
}

ExitStatus statusOf(const QList<WithdrawalRecord> &records)
{
    const QSet<QString> replaced = replacedIds(records);
    ExitStatus status = ExitStatus::Done;
    for (const WithdrawalRecord &record : records) {
        const ExitStatus own = statusOf(record.state);
        const bool wasSentAgain = replaced.contains(record.id);
        status = graver(status, wasSentAgain && own == ExitStatus::NotPaid ? ExitStatus::Done : own);
    }
    return status;
}
