#include "core/tokens.h"

#include <algorithm>
#include <array>

namespace {

template<class Value>
struct Named {
    Value value;
    const char *token;
};

constexpr std::array feePlans{Named<FeePlan>{FeePlan::Normal, "normal"}, Named<FeePlan>{FeePlan::Priority, "priority"}};

constexpr std::array types{Named<WithdrawalType>{WithdrawalType::CashOut, "cash_out"},
                           Named<WithdrawalType>{WithdrawalType::MassCashOut, "mass_cash_out"}};

constexpr std::array states{
    Named<WithdrawalState>{WithdrawalState::Planned, "planned"},
    Named<WithdrawalState>{WithdrawalState::Sending, "sending"},
    Named<WithdrawalState>{WithdrawalState::Accepted, "accepted"},
    Named<WithdrawalState>{WithdrawalState::Rejected, "rejected"},
    Named<WithdrawalState>{WithdrawalState::Unsent, "unsent"},
    Named<WithdrawalState>{WithdrawalState::Unknown, "unknown"},
    Named<WithdrawalState>{WithdrawalState::Failed, "failed"},
    Named<WithdrawalState>{WithdrawalState::DeclaredNotSent, "declared-not-sent"},
};

constexpr std::array findings{
    Named<FindingName>{FindingName::BadAddress, "bad-address"},
    Named<FindingName>{FindingName::WrongChain, "wrong-chain"},
    Named<FindingName>{FindingName::BadAmount, "bad-amount"},
    Named<FindingName>{FindingName::TooManyDecimals, "too-many-decimals"},
    Named<FindingName>{FindingName::AmbiguousNumber, "ambiguous-number"},
    Named<FindingName>{FindingName::BadRow, "bad-row"},
    Named<FindingName>{FindingName::BadFile, "bad-file"},
    Named<FindingName>{FindingName::TotalMismatch, "total-mismatch"},
    Named<FindingName>{FindingName::CountMismatch, "count-mismatch"},
    Named<FindingName>{FindingName::UnknownCurrency, "unknown-currency"},
    Named<FindingName>{FindingName::LookAlike, "look-alike"},
    Named<FindingName>{FindingName::OverLimit, "over-limit"},
    Named<FindingName>{FindingName::CoolingOff, "cooling-off"},
    Named<FindingName>{FindingName::NotInAddressBook, "not-in-address-book"},
    Named<FindingName>{FindingName::SendingStopped, "sending-stopped"},
    Named<FindingName>{FindingName::NoKey, "no-key"},
    Named<FindingName>{FindingName::Empty, "empty"},
    Named<FindingName>{FindingName::DuplicatePayment, "duplicate-payment"},
    Named<FindingName>{FindingName::DuplicateAddress, "duplicate-address"},
    Named<FindingName>{FindingName::SameFile, "same-file"},
    Named<FindingName>{FindingName::ChangedPayee, "changed-payee"},
    Named<FindingName>{FindingName::DoubtTwin, "doubt-twin"},
    Named<FindingName>{FindingName::UnusualAmount, "unusual-amount"},
    Named<FindingName>{FindingName::CostChanged, "cost-changed"},
    Named<FindingName>{FindingName::LowBalance, "low-balance"},
    Named<FindingName>{FindingName::PreflightFailed, "preflight-failed"},
    Named<FindingName>{FindingName::FirstTimeRecipient, "first-time-recipient"},
    Named<FindingName>{FindingName::PaidLately, "paid-lately"},
    Named<FindingName>{FindingName::UnusualAddress, "unusual-address"},
    Named<FindingName>{FindingName::ChainNotVisible, "chain-not-visible"},
    Named<FindingName>{FindingName::TestNetwork, "test-network"},
    Named<FindingName>{FindingName::NoMemo, "no-memo"},
};

constexpr std::array scenarios{
    Named<PracticeScenario>{PracticeScenario::Accepted, "accepted"},
    Named<PracticeScenario>{PracticeScenario::BadAddress, "bad-address"},
    Named<PracticeScenario>{PracticeScenario::NoFunds, "no-funds"},
    Named<PracticeScenario>{PracticeScenario::Pending, "pending"},
    Named<PracticeScenario>{PracticeScenario::Failed, "failed"},
    Named<PracticeScenario>{PracticeScenario::Slow, "slow"},
    Named<PracticeScenario>{PracticeScenario::LostAfter, "lost-after"},
    Named<PracticeScenario>{PracticeScenario::LostBefore, "lost-before"},
    Named<PracticeScenario>{PracticeScenario::MassRefused, "mass-refused"},
    Named<PracticeScenario>{PracticeScenario::FeeJump, "fee-jump"},
    Named<PracticeScenario>{PracticeScenario::RateJump, "rate-jump"},
    Named<PracticeScenario>{PracticeScenario::BalanceDrop, "balance-drop"},
};

constexpr std::array unsentCauses{
    Named<UnsentCause>{UnsentCause::HostNotFound, "host-not-found"},
    Named<UnsentCause>{UnsentCause::ConnectionRefused, "connection-refused"},
    Named<UnsentCause>{UnsentCause::TlsFailed, "tls-failed"},
    Named<UnsentCause>{UnsentCause::ProxyFailed, "proxy-failed"},
    Named<UnsentCause>{UnsentCause::NoConnection, "no-connection"},
    Named<UnsentCause>{UnsentCause::Cancelled, "cancelled"},
};

constexpr std::array doubtCauses{
    Named<DoubtCause>{DoubtCause::NoAnswer, "no-answer"},
    Named<DoubtCause>{DoubtCause::Deadline, "deadline"},
    Named<DoubtCause>{DoubtCause::HttpStatus, "http-status"},
    Named<DoubtCause>{DoubtCause::Unreadable, "unreadable"},
    Named<DoubtCause>{DoubtCause::Mismatch, "mismatch"},
    Named<DoubtCause>{DoubtCause::OperationError, "operation-error"},
    Named<DoubtCause>{DoubtCause::Interrupted, "interrupted"},
    Named<DoubtCause>{DoubtCause::RestoredLedger, "restored-ledger"},
};

template<class Value, size_t Size>
QString tokenIn(const std::array<Named<Value>, Size> &names, Value value)
{
    const auto match =
        std::find_if(names.begin(), names.end(), [value](const auto &name) { return name.value == value; });
    Q_ASSERT(match != names.end());
    return QString::fromLatin1(match->token);
}

template<class Value, size_t Size>
std::optional<Value> valueIn(const std::array<Named<Value>, Size> &names, QStringView token)
{
    const auto match = std::find_if(names.begin(), names.end(),
                                    [token](const auto &name) { return token == QLatin1String(name.token); });
    return match == names.end() ? std::nullopt : std::optional(match->value);
}

} // namespace

QString toToken(FeePlan plan)
{
    return tokenIn(feePlans, plan);
}
QString toToken(WithdrawalType type)
{
    return tokenIn(types, type);
}
QString toToken(WithdrawalState state)
{
    return tokenIn(states, state);
}
QString toToken(FindingName name)
{
    return tokenIn(findings, name);
}
QString toToken(PracticeScenario scenario)
{
    return tokenIn(scenarios, scenario);
}
QString toToken(UnsentCause cause)
{
    return tokenIn(unsentCauses, cause);
}
QString toToken(DoubtCause cause)
{
    return tokenIn(doubtCauses, cause);
}

template<>
std::optional<FeePlan> fromToken(QStringView token)
{
    return valueIn(feePlans, token);
}
template<>
std::optional<WithdrawalType> fromToken(QStringView token)
{
    return valueIn(types, token);
}
template<>
std::optional<WithdrawalState> fromToken(QStringView token)
{
    return valueIn(states, token);
}
template<>
std::optional<FindingName> fromToken(QStringView token)
{
    return valueIn(findings, token);
}
template<>
std::optional<PracticeScenario> fromToken(QStringView token)
{
    return valueIn(scenarios, token);
}
template<>
std::optional<UnsentCause> fromToken(QStringView token)
{
    return valueIn(unsentCauses, token);
}
template<>
std::optional<DoubtCause> fromToken(QStringView token)
{
    return valueIn(doubtCauses, token);
}
