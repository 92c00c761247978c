#include "cli/exportcommand.h"

#include "reports/historyfile.h"
#include "reports/reportfile.h"
#include "words/plaintext.h"
#include "words/reportwords.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace {

constexpr int pageSize = 1000;

// What the thread that reads the ledger has written so far.
struct Export {
    HistoryFile file;
    std::optional<ReportError> error = {};
    ExportCommand::Count count = {};
};

Remark remarkAbout(const ReportError &error)
{
    const bool isInput = error.fault == ReportFault::UnknownKind || error.fault == ReportFault::UnknownExport
        || error.fault == ReportFault::NoFolder;
    return {
        QStringLiteral("bad-file"), wordsFor(error), {}, {}, isInput ? ExitStatus::BadInput : ExitStatus::LocalFailure};
}

} // namespace

void ExportCommand::start()
{
    m_path = QFileInfo(m_request.file).absoluteFilePath();
    const auto asTable = checkReportPath(m_path);
    const bool isPaper = !asTable && asTable.error().fault == ReportFault::UnknownKind;
    if (const auto possible = isPaper ? PaperProcess::checkPath(m_path) : asTable; !possible) {
        return fail({remarkAbout(possible.error())});
    }
    open(CommandServices::Need::Ledger, [this, isPaper] { isPaper ? askForTotals() : writeTable(); });
}

void ExportCommand::stop()
{
    m_isStopped->store(true);
    m_paper.reset();
    Command::stop();
}

EntryPageRequest ExportCommand::question() const
{
    return {.filter = m_request.filter, .after = {}, .limit = pageSize};
}

void ExportCommand::writeTable()
{
    const std::shared_ptr<Export> work(new Export{{m_path, context().options.isPractice}});
    if (const auto opened = work->file.open(); !opened) {
        return fail({remarkAbout(opened.error())});
    }
    const auto take = [work, stopped = m_isStopped](const EntryPage &page) {
        const auto added = work->file.add(page.entries);
        work->error = added ? std::nullopt : std::optional(added.error());
        work->count.entries += page.entries.size();
        if (page.isLast && !work->error && !*stopped) {
            const auto rows = work->file.finish();
            work->error = rows ? std::nullopt : std::optional(rows.error());
            work->count.rows = rows ? *rows : 0;
        }
        return !work->error && !*stopped;
    };
    after(services().history().visit(question(), take), [this, work](const Result<Done, LedgerError> &visited) {
        if (!visited) {
            fail({remarkFor(visited.error())});
        } else if (work->error) {
            fail({remarkAbout(*work->error)});
        } else {
            tell(work->count);
        }
    });
}

// They stand above the rows of a statement.
void ExportCommand::askForTotals()
{
    after(services().history().totals(m_request.filter), [this](const Result<EntryTotals, LedgerError> &totals) {
        if (!totals) {
            return fail({remarkFor(totals.error())});
        }
        writePaper(*totals);
    });
}

void ExportCommand::writePaper(const EntryTotals &totals)
{
    m_paper = std::make_unique<PaperProcess>(context().paperProgram, m_path);
    const StatementOrder order{context().options.profile, context().options.isPractice, context().clock().toLocalTime(),
                               m_request.filter, totals};
    const auto pipe = m_paper->start(order);
    if (!pipe) {
        return fail({remarkAbout(pipe.error())});
    }
    const auto count = std::make_shared<Count>();
    const auto take = [count, pipe = *pipe, stopped = m_isStopped](const EntryPage &page) {
        count->entries += page.entries.size();
        count->rows += page.entries.size();
        const bool isTaken = pipe->add(page.entries) && (!page.isLast || pipe->end());
        return isTaken && !*stopped;
    };
    after(services().history().visit(question(), take), [this, count](const Result<Done, LedgerError> &visited) {
        if (!visited) {
            return fail({remarkFor(visited.error())});
        }
        after(m_paper->outcome(), [this, count](const Result<Done, ReportError> &written) {
            written ? tell(*count) : fail({remarkAbout(written.error())});
        });
    });
}

void ExportCommand::tell(const Count &count)
{
    if (output().isJson()) {
        OrderedJson answer = header();
        answer["file"] = toJson(m_path);
        answer["operations"] = count.entries;
        answer["rows"] = count.rows;
        output().answer(answer);
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    output().say(tr("%n operation(s) written to %1.", nullptr, int(count.entries)).arg(plainText(m_path)));
    finish(ExitStatus::Done);
}
