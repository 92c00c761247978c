#include "secrets/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

bool disableCoreDumps()
{
    // The limit alone does not bind a core_pattern that pipes to a program; not being dumpable does.
    const rlimit none{0, 0};
    const bool isLimited = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool isClosed = prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L) == 0;
    return isLimited && isClosed;
}
