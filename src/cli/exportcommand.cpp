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
    std::optional<ReportError> error;
    qsizetype rows = 0;
    qint64 entries = 0;
};

Remark remarkAbout(const ReportError &error)
{
    const bool isInput = error.fault == ReportFault::UnknownKind || error.fault == ReportFault::NoFolder;
    return {
        QStringLiteral("bad-file"), wordsFor(error), {}, {}, isInput ? ExitStatus::BadInput : ExitStatus::LocalFailure};
}

} // namespace

void ExportCommand::start()
{
    const QString path = QFileInfo(m_request.file).absoluteFilePath();
    if (const auto possible = checkReportPath(path); !possible) {
        return fail({remarkAbout(possible.error())});
    }
    open(CommandServices::Need::Ledger, [this, path] { write(path); });
}

void ExportCommand::stop()
{
    m_isStopped->store(true);
    Command::stop();
}

void ExportCommand::write(const QString &path)
{
    const std::shared_ptr<Export> work(new Export{{path, context().options.isPractice}, {}});
    if (const auto opened = work->file.open(); !opened) {
        return fail({remarkAbout(opened.error())});
    }
    const auto take = [work, stopped = m_isStopped](const EntryPage &page) {
        const auto added = work->file.add(page.entries);
        work->error = added ? std::nullopt : std::optional(added.error());
        work->entries += page.entries.size();
        if (page.isLast && !work->error && !*stopped) {
            const auto rows = work->file.finish();
            work->error = rows ? std::nullopt : std::optional(rows.error());
            work->rows = rows ? *rows : 0;
        }
        return !work->error && !*stopped;
    };
    const EntryPageRequest request{.filter = m_request.filter, .after = {}, .limit = pageSize};
    after(services().history().visit(request, take), [this, work, path](const Result<Done, LedgerError> &visited) {
        if (!visited) {
            fail({remarkFor(visited.error())});
        } else if (work->error) {
            fail({remarkAbout(*work->error)});
        } else {
            tell(path, work->rows, work->entries);
        }
    });
}

void ExportCommand::tell(const QString &path, qsizetype rows, qint64 entries)
{
    if (output().isJson()) {
        OrderedJson answer = header();
        answer["file"] = toJson(path);
        answer["operations"] = entries;
        answer["rows"] = rows;
        output().answer(answer);
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    output().say(tr("%n operation(s) written to %1.", nullptr, int(entries)).arg(plainText(path)));
    finish(ExitStatus::Done);
}
