#pragma once

#include "core/result.h"
#include "practice/practicestate.h"

#include <functional>

enum class PracticeFileFault {
    NoFolder, // the folder cannot be made
    Locked, // another process holds it for longer than two seconds
    Unreadable, // it is there, but is not ours: never overwritten
    NotWritten,
};

// The state of the simulated Plisio in a JSON file, shared by several processes: each change locks, reads what the others
// wrote, and replaces the file as a whole. The file is readable by its owner only.
class PracticeStateFile
{
public:
    explicit PracticeStateFile(const QString &folder);

    // Applies the change to the newest state and writes the result if it differs. A file that is not there yet starts fresh.
    Result<Done, PracticeFileFault> change(const std::function<void(PracticeState &)> &apply);

private:
    Result<Done, PracticeFileFault> read();
    Result<Done, PracticeFileFault> write(const QByteArray &bytes);

    QString m_folder;
    QString m_path;
    QByteArray m_bytes; // as last read or written, with m_state to match
    PracticeState m_state;
};
