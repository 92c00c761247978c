#pragma once

#include "core/practicescenario.h"

// Remembers what was chosen.
class FakePracticeSwitch : public PracticeSwitch
{
public:
    PracticeScenario chosen = PracticeScenario::Accepted;

    void choose(PracticeScenario scenario, int /*number*/) override { chosen = scenario; }
    [[nodiscard]] PracticeScenario next() const override { return chosen; }
};
