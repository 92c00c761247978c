#pragma once

// Where a withdrawal stands. Sending without an outcome and Unknown are the two states of doubt.
enum class WithdrawalState {
    Planned, // journalled; certainly not sent by us
    Sending, // claimed; its one request may be under way
    Accepted,
    Rejected,
    Unsent,
    Unknown,
    Failed, // Plisio has an operation for it, and confirmed that it ended in error
    DeclaredNotSent, // a person's recorded decision
};

constexpr bool isInDoubt(WithdrawalState state)
{
    return state == WithdrawalState::Sending || state == WithdrawalState::Unknown;
}
