#pragma once

#include "core/finding.h"
#include "core/outcome.h"
#include "core/practicescenario.h"
#include "core/withdrawal.h"
#include "core/withdrawalstate.h"

#include <optional>

// The names that values have in the ledger, in URLs, in JSON and on the command line ("mass_cash_out",
// "declared-not-sent"). They are stable and never translated; words for people are made in src/words.
QString toToken(FeePlan plan);
QString toToken(WithdrawalType type);
QString toToken(WithdrawalState state);
QString toToken(FindingName name);
QString toToken(PracticeScenario scenario);
QString toToken(UnsentCause cause);
QString toToken(DoubtCause cause);

// The value with this token, or nothing.
template<class Value>
std::optional<Value> fromToken(QStringView token);
template<>
std::optional<FeePlan> fromToken(QStringView token);
template<>
std::optional<WithdrawalType> fromToken(QStringView token);
template<>
std::optional<WithdrawalState> fromToken(QStringView token);
template<>
std::optional<FindingName> fromToken(QStringView token);
template<>
std::optional<PracticeScenario> fromToken(QStringView token);
template<>
std::optional<UnsentCause> fromToken(QStringView token);
template<>
std::optional<DoubtCause> fromToken(QStringView token);
