#include "support/faultysystem.h"

#include <QMutex>
#include <QSet>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <dlfcn.h>
#include <optional>
#include <unistd.h>

namespace {

struct State {
    QMutex mutex;
    QByteArray folder;
    QList<FaultySystem::Call> calls;
    QSet<QByteArray> unsynced;
    std::optional<FaultySystem::Fault> fault;
    int strikeAt = 0;
    int systemError = EIO;
    bool hasStruck = false;
};

State &state()
{
    static State *const instance = new State; // outlives every thread
    return *instance;
}

template<class Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

QByteArray pathOf(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path);
    return length > 0 ? QByteArray(path, length) : QByteArray();
}

enum class Verdict { Pass, Fail, Kill };

// What happens to this call. Sets errno on Fail.
Verdict judge(const char *name, const QByteArray &path)
{
    State &now = state();
    const QMutexLocker locker(&now.mutex);
    if (now.folder.isEmpty() || !path.startsWith(now.folder)) {
        return Verdict::Pass;
    }
    const int number = static_cast<int>(now.calls.size());
    now.calls.append({name, path});
    const bool isSync = QByteArray(name).endsWith("sync");
    if (now.fault) {
        const bool isLater = *now.fault == FaultySystem::Fault::FromThenOn && number > now.strikeAt;
        if (number == now.strikeAt || isLater) {
            now.hasStruck = true;
            errno = now.systemError;
            return *now.fault == FaultySystem::Fault::Kill ? Verdict::Kill : Verdict::Fail;
        }
    }
    if (isSync) {
        now.unsynced.remove(path);
    } else if (QByteArray(name) == "rename") {
        now.unsynced.insert(path.left(path.lastIndexOf('/'))); // the name stands in the folder
    } else if (!path.endsWith("-shm")) { // SQLite's shared memory is made anew after a crash
        now.unsynced.insert(path);
    }
    return Verdict::Pass;
}

// A call that writes nothing, or all of it at once.
template<class Work>
int answer(const char *name, const QByteArray &path, Work work)
{
    switch (judge(name, path)) {
    case Verdict::Pass:
        return work();
    case Verdict::Fail:
        return -1;
    case Verdict::Kill:
        ::raise(SIGKILL);
    }
    return -1;
}

} // namespace

void FaultySystem::watch(const QByteArray &folder)
{
    disarm();
    const QMutexLocker locker(&state().mutex);
    state().folder = folder;
    state().calls.clear();
    state().unsynced.clear();
}

void FaultySystem::arm(Fault fault, int number, int systemError)
{
    const QMutexLocker locker(&state().mutex);
    state().fault = fault;
    state().strikeAt = static_cast<int>(state().calls.size()) + number;
    state().systemError = systemError;
    state().hasStruck = false;
}

void FaultySystem::disarm()
{
    const QMutexLocker locker(&state().mutex);
    state().fault.reset();
}

bool FaultySystem::hasStruck()
{
    const QMutexLocker locker(&state().mutex);
    return state().hasStruck;
}

int FaultySystem::callCount()
{
    const QMutexLocker locker(&state().mutex);
    return static_cast<int>(state().calls.size());
}

QList<FaultySystem::Call> FaultySystem::calls()
{
    const QMutexLocker locker(&state().mutex);
    return state().calls;
}

QList<QByteArray> FaultySystem::unsyncedFiles()
{
    const QMutexLocker locker(&state().mutex);
    return state().unsynced.values();
}

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    switch (judge("pwrite64", pathOf(descriptor))) {
    case Verdict::Pass:
        return real(descriptor, bytes, count, offset);
    case Verdict::Fail:
        return -1;
    case Verdict::Kill:
        real(descriptor, bytes, count / 2, offset);
        ::raise(SIGKILL);
    }
    return -1;
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static auto *const real = original<ssize_t(int, const void *, size_t)>("write");
    switch (judge("write", pathOf(descriptor))) {
    case Verdict::Pass:
        return real(descriptor, bytes, count);
    case Verdict::Fail:
        return -1;
    case Verdict::Kill:
        static_cast<void>(real(descriptor, bytes, count / 2));
        ::raise(SIGKILL);
    }
    return -1;
}

int fsync(int descriptor)
{
    static auto *const real = original<int(int)>("fsync");
    return answer("fsync", pathOf(descriptor), [descriptor] { return real(descriptor); });
}

int fdatasync(int descriptor)
{
    static auto *const real = original<int(int)>("fdatasync");
    return answer("fdatasync", pathOf(descriptor), [descriptor] { return real(descriptor); });
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    static auto *const real = original<int(int, off64_t)>("ftruncate64");
    return answer("ftruncate64", pathOf(descriptor), [=] { return real(descriptor, length); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("rename");
    return answer("rename", to, [=] { return real(from, to); });
}

} // extern "C"
