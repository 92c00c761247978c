#pragma once

#include "core/practicescenario.h"

#include <QString>

// What the next withdrawal meets in practice, as an entry of a menu: "Accepted", "Answer lost after the money moved".
QString nameOf(PracticeScenario scenario);
// What will be seen, in one sentence.
QString wordsFor(PracticeScenario scenario);
// "Practice: nothing here is real, no money moves.": the mark on every page.
QString practiceNotice();
