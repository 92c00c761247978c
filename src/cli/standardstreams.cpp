#include "cli/standardstreams.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

void fillIfClosed(int descriptor, int mode)
{
    if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) {
        return;
    }
    const int opened = open("/dev/null", mode);
    if (opened != -1 && opened != descriptor) {
        dup2(opened, descriptor);
        close(opened);
    }
}

} // namespace

void protectStandardStreams()
{
    // Lowest first: each takes the place it is meant for. Reading only, so that writing the answer fails.
    fillIfClosed(STDIN_FILENO, O_RDONLY);
    fillIfClosed(STDOUT_FILENO, O_RDONLY);
    fillIfClosed(STDERR_FILENO, O_WRONLY);
}
