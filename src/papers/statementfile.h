#pragma once

#include "papers/historystatement.h"
#include "papers/pdffile.h"
#include "reports/historyfile.h"

// A statement of the history as a PDF file, entry by entry, in little memory. For one thread at a time.
class StatementFile
{
public:
    StatementFile(const QString &path, const StatementOrder &order) : m_file(path), m_order(order) {}

    Result<Done, ReportError> open() { return m_file.open(QPageLayout::Landscape); }
    [[nodiscard]] static EntryForm form() { return EntryForm::Read; }
    Result<Done, ReportError> add(const EntryPage &page);
    // A row for each operation. HistoryChanged when they do not add up to the order's totals.
    Result<WrittenRows, ReportError> finish();

private:
    StatementPaper &paper();

    PdfFile m_file;
    StatementOrder m_order;
    std::unique_ptr<StatementPaper> m_paper; // on the thread that draws
    EntryTotals m_written;
};

// Draws the statement that comes in on one device as a PDF on the other; both are open. False when it breaks off, or the
// device does not take it.
bool drawStatement(QIODevice &input, QIODevice &output);
