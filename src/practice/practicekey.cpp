#include "practice/practicekey.h"

#include "practice/practiceanswers.h"

namespace {

bool isAboutWithdrawals(const QStringList &path)
{
    static const QStringList subjects{QStringLiteral("withdraw"), QStringLiteral("fee"), QStringLiteral("fee-plan"),
                                      QStringLiteral("commission")};
    return path.value(0) == QLatin1String("operations") && subjects.contains(path.value(1));
}

} // namespace

std::optional<HttpAnswer> answerForKey(PracticeKeyState state, const QStringList &path)
{
    if (path.value(0) == QLatin1String("currencies")) {
        return std::nullopt; // asked without a key
    }
    switch (state) {
    case PracticeKeyState::Works:
    case PracticeKeyState::ClockOff:
        return std::nullopt;
    case PracticeKeyState::Wrong:
        return errorAnswer(refusePlainly(401, QStringLiteral("Unauthorized"),
                                         QStringLiteral("Your request was made with invalid credentials.")));
    case PracticeKeyState::IpNotAllowed:
        // An address of documentation (RFC 5737).
        return errorAnswer(refusePlainly(403, QStringLiteral("Forbidden"),
                                         QStringLiteral("Requests from IP 203.0.113.7 are not allowed.")));
    case PracticeKeyState::WithdrawalsDisabled:
        return isAboutWithdrawals(path) ? std::optional(errorAnswer(
                   refusePlainly(403, QStringLiteral("Forbidden"), QStringLiteral("Withdrawal via API is disabled."))))
                                        : std::nullopt;
    case PracticeKeyState::Unreachable:
        return HttpAnswer{0, {}, HttpAnswer::Delivery::Never};
    }
    return std::nullopt;
}
