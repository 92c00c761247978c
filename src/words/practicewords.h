#pragma once

#include "core/practicescenario.h"

#include <QString>

// What the next withdrawal meets in practice, as an entry of a menu: "Accepted", "Answer lost after the money moved".
QString nameOf(PracticeScenario scenario);
// What will be seen, in one sentence.
QString wordsFor(PracticeScenario scenario);
// What Plisio says of every key from now on, as an entry of a menu.
QString nameOf(PracticeKeyState state);
// "Practice: nothing here is real, no money moves.": the mark on every page.
QString practiceNotice();
