#pragma once

#include <QByteArray>
#include <QList>

// Stands between SQLite (and the store) and the system for the files below one folder: the calls that make bytes last are
// counted, written down, and made to fail or to end the process at a chosen one. The program under test knows nothing of
// it: the functions of the C library are replaced in the test's executable (link with ENABLE_EXPORTS).
class FaultySystem
{
public:
    struct Call {
        QByteArray name; // "pwrite64", "fdatasync", "fsync", "ftruncate64", "write", "rename"
        QByteArray path;
    };

    enum class Fault {
        Once, // the chosen call fails, the later ones work
        FromThenOn, // as with a full or broken disk
        Kill, // SIGKILL in the middle of the chosen call: half of what it should write is written
    };

    // From now on: calls for files below this folder count from 0. Nothing fails.
    static void watch(const QByteArray &folder);
    // The number-th call from now fails with this system error (or kills).
    static void arm(Fault fault, int number, int systemError);
    static void disarm();
    [[nodiscard]] static bool hasStruck();
    [[nodiscard]] static int callCount();
    [[nodiscard]] static QList<Call> calls();
    // Files that were written to, and folders in which a name was changed, and that were not synced since.
    [[nodiscard]] static QList<QByteArray> unsyncedFiles();
};
