// Preloaded into disburse-cli by the crash tests: counts the calls that put bytes on the disk or on the network, and
// kills the process, or makes the disk fail, at the one it was told. It stands between the program and libc, so that the program
// itself needs no hook. Environment:
//   STEP_LOG=FILE            one line a step: number, call, bytes, "W" when they hold a withdrawal in clear, target
//   STEP_KILL=N              SIGKILL at the N-th step, STEP_WHEN=before or after the call
//   STEP_FAIL=N              from the N-th step on every write to a file and every sync fails with STEP_ERROR (a number)
//   STEP_FAIL_ONCE=1         only the N-th does
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

std::atomic<int> steps{0};

int numberIn(const char *name)
{
    const char *text = std::getenv(name);
    return text ? std::atoi(text) : 0;
}

enum class Target { Other, File, Network };

Target targetOf(int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0) {
        return Target::Other;
    }
    if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) {
        return descriptor > 2 ? Target::File : Target::Other;
    }
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (S_ISSOCK(status.st_mode) && getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && (address.ss_family == AF_INET || address.ss_family == AF_INET6)) {
        return Target::Network;
    }
    return Target::Other;
}

void note(int number, const char *call, int descriptor, std::string_view bytes)
{
    static const char *path = std::getenv("STEP_LOG");
    if (!path) {
        return;
    }
    char link[64];
    char target[PATH_MAX] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    if (syscall(SYS_readlink, link, target, sizeof target - 1) < 0) {
        target[0] = '?';
    }
    char line[PATH_MAX + 128];
    const bool isWithdrawal = bytes.find("operations/withdraw") != std::string_view::npos;
    const int size = std::snprintf(line, sizeof line, "%d %s %zu %s %s\n", number, call, bytes.size(),
                                   isWithdrawal ? "W" : "-", target);
    const long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    syscall(SYS_write, file, line, static_cast<size_t>(size));
    syscall(SYS_close, file);
}

// One step around the call; what it returns is what the call returns.
template<class Call>
auto step(const char *name, int descriptor, std::string_view bytes, Call call) -> decltype(call())
{
    static const int killAt = numberIn("STEP_KILL");
    static const int failAt = numberIn("STEP_FAIL");
    static const int error = numberIn("STEP_ERROR");
    static const bool isOnce = numberIn("STEP_FAIL_ONCE") == 1;
    static const bool isBefore = std::string_view(std::getenv("STEP_WHEN") ? std::getenv("STEP_WHEN") : "") == "before";
    const int savedError = errno;
    const Target target = targetOf(descriptor);
    errno = savedError;
    if (target == Target::Other) {
        return call();
    }
    const int number = ++steps;
    note(number, name, descriptor, bytes);
    if (number == killAt && isBefore) {
        std::raise(SIGKILL);
    }
    if (failAt > 0 && target == Target::File && (number == failAt || (number > failAt && !isOnce))) {
        errno = error;
        return -1;
    }
    const auto result = call();
    if (number == killAt) {
        std::raise(SIGKILL);
    }
    return result;
}

template<class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

std::string_view view(const void *bytes, size_t size)
{
    return {static_cast<const char *>(bytes), size};
}

} // namespace

extern "C" {

int fsync(int descriptor)
{
    static auto *const original = real<int(int)>("fsync");
    return step("fsync", descriptor, {}, [&] { return original(descriptor); });
}

int fdatasync(int descriptor)
{
    static auto *const original = real<int(int)>("fdatasync");
    return step("fdatasync", descriptor, {}, [&] { return original(descriptor); });
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    static auto *const original = real<int(int, off64_t)>("ftruncate64");
    return step("ftruncate", descriptor, {}, [&] { return original(descriptor, length); });
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *const original = real<ssize_t(int, const void *, size_t)>("write");
    return step("write", descriptor, view(bytes, size), [&] { return original(descriptor, bytes, size); });
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static auto *const original = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return step("pwrite", descriptor, view(bytes, size), [&] { return original(descriptor, bytes, size, offset); });
}

ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    static auto *const original = real<ssize_t(int, const void *, size_t, int)>("send");
    return step("send", descriptor, view(bytes, size), [&] { return original(descriptor, bytes, size, flags); });
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    static auto *const original = real<ssize_t(int, const msghdr *, int)>("sendmsg");
    const std::string_view first =
        message->msg_iovlen > 0 ? view(message->msg_iov[0].iov_base, message->msg_iov[0].iov_len) : std::string_view();
    return step("sendmsg", descriptor, first, [&] { return original(descriptor, message, flags); });
}

ssize_t read(int descriptor, void *bytes, size_t size)
{
    static auto *const original = real<ssize_t(int, void *, size_t)>("read");
    if (targetOf(descriptor) != Target::Network) {
        return original(descriptor, bytes, size);
    }
    return step("read", descriptor, {}, [&] { return original(descriptor, bytes, size); });
}

ssize_t recv(int descriptor, void *bytes, size_t size, int flags)
{
    static auto *const original = real<ssize_t(int, void *, size_t, int)>("recv");
    return step("recv", descriptor, {}, [&] { return original(descriptor, bytes, size, flags); });
}

} // extern "C"
