#include "cli/synccommand.h"

#include "cli/payoutanswer.h"

#include <nlohmann/json.hpp>

namespace {

constexpr qint64 toldEvery = 1000; // operations

} // namespace

void SyncCommand::start()
{
    openWithKey(CommandServices::Need::Ledger, [this] {
        if (keyError()) {
            fail({remarkFor(*keyError())});
        } else if (services().keys().source() == KeySource::None) {
            fail({noKeyRemark()});
        } else {
            sync();
        }
    });
}

void SyncCommand::sync()
{
    m_isSyncing = true;
    connect(&services().syncing(), &SyncService::progressed, this, &SyncCommand::tellProgress);
    after(services().syncing().sync(), [this](const SyncReport &report) { takeReport(report); });
}

void SyncCommand::stop()
{
    if (m_isSyncing) {
        services().syncing().stop();
    } else {
        Command::stop();
    }
}

void SyncCommand::tellProgress(const SyncReport &report)
{
    if (report.seen - m_told >= toldEvery) {
        m_told = report.seen;
        output().warn(tr("%n operation(s) read ...", nullptr, int(report.seen)));
    }
}

QList<Remark> SyncCommand::errorsOf(const SyncReport &report) const
{
    QList<Remark> errors;
    if (report.ledger) {
        errors += remarkFor(*report.ledger);
    }
    if (report.ask) {
        errors += remarkFor(*report.ask);
    }
    if (!report.hasKey) {
        errors += noKeyRemark();
    }
    if (report.isStopped) {
        errors += remarkFor(StopReason::Interrupted);
    }
    return errors;
}

void SyncCommand::takeReport(const SyncReport &report)
{
    const QList<Remark> errors = errorsOf(report);
    const ExitStatus status = warnOf(errors);
    if (output().isJson()) {
        OrderedJson answer = headerWithKeySource();
        answer["seen"] = report.seen;
        answer["new"] = report.added;
        answer["changed"] = report.changed;
        answer["not_ours"] = report.notOurs;
        answer["complete"] = report.isComplete;
        answer["errors"] = remarksJson(errors);
        output().answer(answer);
    }
    tell(report);
    finish(status);
}

void SyncCommand::tell(const SyncReport &report)
{
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    output().say(tr("%n operation(s) read, %1 of them new and %2 changed.", nullptr, int(report.seen))
                     .arg(report.added)
                     .arg(report.changed));
    if (report.notOurs > 0) {
        output().say(
            tr("%n payout(s) were not made here. If nobody made them at Plisio or with another program, somebody "
               "may be using your key: list them with \"disburse-cli history --not-ours\".",
               nullptr, int(report.notOurs)));
    }
    if (!report.isComplete) {
        output().say(tr("The list was not read to its end. Run it again: it goes on from there."));
    }
}
