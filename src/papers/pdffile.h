#pragma once

#include "reports/wholefile.h"

#include <QPageLayout>
#include <QPdfWriter>

#include <memory>

// A4 with the margins of every paper of ours.
QPageLayout paperLayout(QPageLayout::Orientation orientation);

// A PDF on A4 that takes its name when it is whole and on disk; only its owner may read it.
class PdfFile
{
public:
    // path: absolute; ends with .pdf, else UnknownKind.
    explicit PdfFile(const QString &path);

    Result<Done, ReportError> open(QPageLayout::Orientation orientation);
    // To be painted on between open() and finish().
    [[nodiscard]] QPagedPaintDevice &device() { return *m_writer; }
    // When nothing paints on it any more.
    Result<Done, ReportError> finish();

private:
    QString m_path;
    WholeFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
};
