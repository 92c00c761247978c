#include "cli/reconcilecommand.h"

#include "cli/payoutanswer.h"
#include "cli/payouttext.h"
#include "words/plaintext.h"

#include <nlohmann/json.hpp>

void ReconcileCommand::start()
{
    openWithKey(CommandServices::Need::Ledger, [this] {
        after(services().payouts().reconcile(), [this](const ReconcileReport &report) { takeReport(report); });
    });
}

void ReconcileCommand::stop()
{
    Remark stopped = remarkFor(StopReason::Interrupted);
    stopped.status = statusWithoutAnswer();
    fail({stopped});
}

// Without a key or with Plisio out of reach nothing is lost but knowledge: it is an error only where it leaves a doubt.
QList<Remark> ReconcileCommand::errorsOf(const ReconcileReport &report) const
{
    QList<Remark> errors;
    if (report.ledger) {
        errors += remarkFor(*report.ledger);
    }
    if (statusOf(report.records) != ExitStatus::InDoubt) {
        return errors;
    }
    if (keyError()) {
        errors += remarkFor(*keyError());
    } else if (report.ask) {
        errors += remarkFor(*report.ask);
    }
    return errors;
}

QList<Remark> ReconcileCommand::noticesOf(const ReconcileReport &report) const
{
    QList<Remark> notices;
    for (const QString &id : report.ambiguous) {
        notices += Remark{QStringLiteral("ambiguous"),
                          tr("More than one operation or payout fits %1. Compare them, then say which is which: "
                             "disburse-cli resolve.")
                              .arg(plainText(id, 60))};
    }
    return notices;
}

void ReconcileCommand::takeReport(const ReconcileReport &report)
{
    const QList<Remark> errors = errorsOf(report);
    ExitStatus status = statusOf(report.records);
    for (const Remark &error : errors) {
        output().warn(lineFor(FindingStrength::Error, error));
        status = graver(status, error.status);
    }
    if (output().isJson()) {
        OrderedJson answer = payoutJson(headerWithKeySource(), {report.records, errors, {}, noticesOf(report)});
        answer["complete"] = report.isComplete;
        output().answer(answer);
    }
    tell(report);
    finish(status);
}

void ReconcileCommand::tell(const ReconcileReport &report)
{
    if (!banner().isEmpty()) {
        output().say(banner());
    }
    if (report.records.isEmpty() && !report.ledger) {
        output().say(tr("Nothing was in doubt."));
    }
    for (const WithdrawalRecord &record : report.records) {
        for (const QString &line : linesFor(record.withdrawal) + linesFor(record)) {
            output().say(line);
        }
    }
    for (const Remark &notice : noticesOf(report)) {
        output().say(lineFor(FindingStrength::Notice, notice));
    }
}
