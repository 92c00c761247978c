#include "cli/exportcommand.h"

#include "reports/historyfile.h"
#include "reports/reportfile.h"
#include "words/plaintext.h"
#include "words/profilewords.h"
#include "words/reportwords.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace {

constexpr int pageSize = 4000;

// What the thread that reads the ledger has written so far.
struct Export {
    HistoryFile file;
    std::optional<ReportError> error = {};
    WrittenRows written = {};
    qint64 entries = 0;
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
        const auto added = work->file.add(page);
        work->error = added ? std::nullopt : std::optional(added.error());
        work->entries += page.entries.size() + page.stored.size();
        if (page.isLast && !work->error && !*stopped) {
            const auto rows = work->file.finish();
            work->error = rows ? std::nullopt : std::optional(rows.error());
            work->written = rows ? *rows : WrittenRows();
        }
        return !work->error && !*stopped;
    };
    EntryPageRequest request = question();
    request.form = work->file.form();
    after(services().history().visit(request, take), [this, work](const Result<Done, LedgerError> &visited) {
        if (!visited) {
            fail({remarkFor(visited.error())});
        } else if (work->error) {
            fail({remarkAbout(*work->error)});
        } else {
            tell(work->entries, work->written);
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
        after(services().shop(),
              [this, totals = *totals](const CommandShop &shop) { writePaper(totals, shop.profile); });
    });
}

void ExportCommand::writePaper(const EntryTotals &totals, const Profile &shop)
{
    m_paper = std::make_unique<PaperProcess>(context().paperProgram, m_path);
    const StatementOrder order{shopOnStatement(shop), context().options.isPractice, context().clock().toLocalTime(),
                               m_request.filter, totals};
    const auto pipe = m_paper->start(order);
    if (!pipe) {
        return fail({remarkAbout(pipe.error())});
    }
    struct Written {
        EntryTotals totals;
        bool isOther = false; // than the totals above the rows
    };
    const auto written = std::make_shared<Written>();
    const auto take = [written, totals, pipe = *pipe, stopped = m_isStopped](const EntryPage &page) {
        for (const HistoryEntry &entry : page.entries) {
            addTo(written->totals, entry);
        }
        written->isOther = page.isLast && written->totals != totals;
        const bool isTaken = pipe->add(page.entries) && (!page.isLast || (!written->isOther && pipe->end()));
        return isTaken && !*stopped;
    };
    after(services().history().visit(question(), take), [this, written](const Result<Done, LedgerError> &visited) {
        if (!visited) {
            return fail({remarkFor(visited.error())});
        }
        after(m_paper->outcome(), [this, written](const Result<Done, ReportError> &drawn) {
            if (drawn) {
                return tell(written->totals.count, {qsizetype(written->totals.count)});
            }
            fail({remarkAbout(written->isOther ? ReportError{ReportFault::HistoryChanged, m_path} : drawn.error())});
        });
    });
}

void ExportCommand::tell(qint64 entries, const WrittenRows &written)
{
    if (output().isJson()) {
        OrderedJson answer = header();
        answer["file"] = toJson(m_path);
        answer["operations"] = entries;
        answer["rows"] = written.rows;
        answer["sheets"] = written.sheets;
        output().answer(answer);
    }
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    output().say(tr("%n operation(s) written to %1.", nullptr, int(entries)).arg(plainText(m_path)));
    if (written.sheets > 1) {
        output().say(tr("One sheet cannot hold that many rows: the file has %n sheet(s).", nullptr, written.sheets));
    }
    finish(ExitStatus::Done);
}
