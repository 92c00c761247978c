#pragma once

#include "core/practicescenario.h"
#include "practice/practicecurrency.h"

// The figures of the simulated Plisio at one time. They move with the minute and nothing else: fees by a hundredth a minute,
// up to a quarter above their lowest; rates by a hundredth in five minutes, those of stable coins never. A scenario that
// jumps comes on top: fees half as high again (FeeJump), coins a tenth dearer (RateJump).
class PracticeMarket
{
public:
    // now: UTC. jump: the scenario whose jump has happened; Accepted for none.
    PracticeMarket(const QDateTime &now, PracticeScenario jump) : m_now(now), m_jump(jump) {}

    [[nodiscard]] PracticeCurrency at(PracticeCurrency currency) const;
    // What is left of a balance: a hundredth after BalanceDrop.
    [[nodiscard]] Amount balance(const Amount &booked, const Currency &currency) const;
    // Coins for one unit of a fiat currency; nothing for one that the simulated Plisio does not know.
    [[nodiscard]] std::optional<Amount> unitsPerFiat(const PracticeCurrency &currency, const QString &fiat) const;

private:
    QDateTime m_now;
    PracticeScenario m_jump;
};
