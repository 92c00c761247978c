#pragma once

#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>

// What a PDF says, as poppler's pdftotext reads it: lines as they lie on the page, a form feed behind each page.
namespace PdfText {

inline bool isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

// draw returns whether it could; an empty text otherwise.
inline QString of(const std::function<bool(QPagedPaintDevice &)> &draw)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    {
        QPdfWriter writer(path);
        writer.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
        if (!draw(writer)) {
            return {};
        }
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace PdfText
