#pragma once

#include "core/practicescenario.h"

// Remembers what was chosen.
class FakePracticeSwitch : public PracticeSwitch
{
public:
    PracticeScenario chosen = PracticeScenario::Accepted;
    PracticeKeyState chosenKey = PracticeKeyState::Works;

    void choose(PracticeScenario scenario, int /*number*/) override { chosen = scenario; }
    [[nodiscard]] PracticeScenario next() const override { return chosen; }
    void chooseKey(PracticeKeyState state) override { chosenKey = state; }
    [[nodiscard]] PracticeKeyState keyState() const override { return chosenKey; }
};
