#pragma once

#include "core/statestep.h"

// What happened, in a few words: "Sent to Plisio", "Found in Plisio's list".
QString titleOf(const StateStep &step);
// What was seen or decided then, in whole sentences; empty where the title says it all. Plain text.
QString wordsFor(const StateStep &step);
// Who did it, and where: "mira, in the window"; empty when it was no person.
QString personOf(const StateStep &step);
