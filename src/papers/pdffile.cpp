#include "papers/pdffile.h"

QPageLayout paperLayout(QPageLayout::Orientation orientation)
{
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter};
}

PdfFile::PdfFile(const QString &path) : m_path(path), m_file(path) {}

Result<Done, ReportError> PdfFile::open(QPageLayout::Orientation orientation)
{
    if (!m_path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return ReportError{ReportFault::UnknownKind, m_path};
    }
    if (auto possible = WholeFile::checkPlace(m_path); !possible) {
        return possible;
    }
    if (auto opened = m_file.open(); !opened) {
        return opened;
    }
    m_writer = std::make_unique<QPdfWriter>(&m_file.device());
    m_writer->setPageLayout(paperLayout(orientation));
    return Done{};
}

Result<Done, ReportError> PdfFile::finish()
{
    m_writer.reset();
    if (m_file.device().size() == 0) {
        return ReportError{ReportFault::NotWritten, m_path}; // nobody painted
    }
    return m_file.finish();
}
