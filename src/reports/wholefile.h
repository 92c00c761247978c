#pragma once

#include "core/reporterror.h"
#include "core/result.h"

#include <QSaveFile>

// A file that goes out: it takes its name when it is whole and on disk, and only its owner may read it. What stood there
// before stays until then.
class WholeFile
{
public:
    explicit WholeFile(const QString &path) : m_file(path) {}

    // Whether one may be written there: the folder is there, and no folder has its name. Writes nothing.
    static Result<Done, ReportError> checkPlace(const QString &path);

    Result<Done, ReportError> open();
    Result<Done, ReportError> write(const QByteArray &bytes);
    // For what writes by itself; what went wrong then is told by finish().
    [[nodiscard]] QIODevice &device() { return m_file; }
    // For another process that writes it.
    [[nodiscard]] int handle() const { return m_file.handle(); }
    Result<Done, ReportError> finish();

private:
    [[nodiscard]] ReportError error() const;

    QSaveFile m_file;
};
