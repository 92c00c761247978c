#pragma once

// Keeps the key out of core dumps and out of reach of other programs of the same user: no core file is written, and the
// process cannot be attached to or its memory and environment read through /proc (prctl(2), PR_SET_DUMPABLE). What
// /proc/PID/stat says stays readable. Call it first thing in main. False when the system refused.
bool disableCoreDumps();
