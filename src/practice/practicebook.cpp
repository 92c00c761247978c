#include "practice/practicebook.h"

#include <algorithm>

namespace {

constexpr int pollsUntilCompleted = 2;
constexpr qint64 secondsUntilCompleted = 10;
constexpr qint64 secondsUntilJump = 10;

bool isJump(PracticeScenario scenario)
{
    return scenario == PracticeScenario::FeeJump || scenario == PracticeScenario::RateJump
        || scenario == PracticeScenario::BalanceDrop;
}

QString statusFor(PracticeScenario scenario)
{
    switch (scenario) {
    case PracticeScenario::Pending:
        return QStringLiteral("pending");
    case PracticeScenario::Failed:
        return QStringLiteral("error");
    case PracticeScenario::Accepted:
    case PracticeScenario::BadAddress:
    case PracticeScenario::NoFunds:
    case PracticeScenario::Slow:
    case PracticeScenario::LostAfter:
    case PracticeScenario::LostBefore:
    case PracticeScenario::MassRefused:
    case PracticeScenario::FeeJump:
    case PracticeScenario::RateJump:
    case PracticeScenario::BalanceDrop:
        break;
    }
    return QStringLiteral("completed");
}

void poll(PracticeOperation &operation, const QDateTime &now)
{
    if (operation.status != QLatin1String("pending")) {
        return;
    }
    ++operation.polls;
    if (operation.polls >= pollsUntilCompleted || operation.createdAt.secsTo(now) >= secondsUntilCompleted) {
        operation.status = QStringLiteral("completed");
    }
}

} // namespace

void PracticeBook::choose(PracticeScenario scenario, int number)
{
    const int position = m_state.withdrawalRequests + std::max(number, 1);
    m_state.costAskedAt = {};
    if (scenario == PracticeScenario::Accepted) {
        m_state.scenarios.remove(position);
    } else {
        m_state.scenarios.insert(position, scenario);
    }
}

PracticeScenario PracticeBook::next() const
{
    return m_state.scenarios.value(m_state.withdrawalRequests + 1, PracticeScenario::Accepted);
}

PracticeScenario PracticeBook::takeNext()
{
    const PracticeScenario scenario = next();
    ++m_state.withdrawalRequests;
    m_state.scenarios.remove(m_state.withdrawalRequests);
    m_state.costAskedAt = {};
    return scenario;
}

void PracticeBook::noteCostQuestion(const QDateTime &now)
{
    if (isJump(next()) && !m_state.costAskedAt.isValid()) {
        m_state.costAskedAt = now;
    }
}

PracticeScenario PracticeBook::jump(const QDateTime &now) const
{
    const bool hasJumped =
        isJump(next()) && m_state.costAskedAt.isValid() && m_state.costAskedAt.secsTo(now) >= secondsUntilJump;
    return hasJumped ? next() : PracticeScenario::Accepted;
}

Result<PracticeOperation, PracticeRefusal> PracticeBook::book(const PracticeOrder &order, PracticeScenario scenario,
                                                              const PracticeEntry &entry)
{
    const CurrencyId &currency = order.currency.currency.id;
    PracticeOperation operation{entry.id,
                                order.type,
                                order.feePlan,
                                currency,
                                order.recipients,
                                statusFor(scenario),
                                order.fee(),
                                order.commission(),
                                entry.transactionId,
                                entry.at,
                                0};
    const Result<Amount, AmountError> left = balance(currency).minus(order.total() + order.fee() + order.commission());
    if (!left) {
        return refuseFunds();
    }
    if (scenario != PracticeScenario::Failed) {
        m_state.balances[currency] = *left;
    }
    m_state.operations.append(operation);
    return operation;
}

QList<PracticeOperation> PracticeBook::readAll(const QDateTime &now)
{
    for (PracticeOperation &operation : m_state.operations) {
        poll(operation, now);
    }
    return {m_state.operations.rbegin(), m_state.operations.rend()};
}

std::optional<PracticeOperation> PracticeBook::read(const QString &id, const QDateTime &now)
{
    const auto match = std::find_if(m_state.operations.begin(), m_state.operations.end(),
                                    [&id](const PracticeOperation &operation) { return operation.id == id; });
    if (match == m_state.operations.end()) {
        return std::nullopt;
    }
    poll(*match, now);
    return *match;
}
