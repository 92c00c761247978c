#pragma once

#include "core/clock.h"

#include <chrono>

// Where the simulated Plisio keeps its state, and what it takes from outside.
struct PracticePlace {
    QString folder; // made if it is not there; shared by every process that practices
    Clock clock;
    IdMaker makeId;
    std::chrono::milliseconds slowness = std::chrono::seconds(5); // how late the scenario "slow" answers
    std::chrono::milliseconds distance = std::chrono::milliseconds(0); // how late every other answer is
};
