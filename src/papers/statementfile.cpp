#include "papers/statementfile.h"

#include "reports/statementstream.h"

StatementPaper &StatementFile::paper()
{
    if (!m_paper) {
        m_paper = std::make_unique<StatementPaper>(m_file.device(), headOf(m_order));
    }
    return *m_paper;
}

Result<Done, ReportError> StatementFile::add(const EntryPage &page)
{
    for (const HistoryEntry &entry : page.entries) {
        paper().drawRow(statementRow(entry));
        addTo(m_written, entry);
    }
    return Done{};
}

Result<WrittenRows, ReportError> StatementFile::finish()
{
    static_cast<void>(paper()); // one without operations too
    m_paper.reset();
    if (m_written != m_order.totals) {
        return ReportError{ReportFault::HistoryChanged, {}};
    }
    const auto finished = m_file.finish();
    return finished ? Result<WrittenRows, ReportError>(WrittenRows{m_written.count}) : finished.error();
}

bool drawStatement(QIODevice &input, QIODevice &output)
{
    StatementReader reader(input);
    const std::optional<StatementOrder> order = reader.order();
    if (!order) {
        return false;
    }
    QPdfWriter writer(&output);
    writer.setPageLayout(paperLayout(QPageLayout::Landscape));
    StatementPaper paper(writer, headOf(*order));
    for (;;) {
        const auto entries = reader.entries();
        if (!entries || !paper.isActive()) {
            return false;
        }
        if (entries->isEmpty()) {
            return true;
        }
        for (const HistoryEntry &entry : *entries) {
            paper.drawRow(statementRow(entry));
        }
    }
}
