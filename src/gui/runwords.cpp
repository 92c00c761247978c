#include "gui/runwords.h"

#include "core/batchrecords.h"
#include "core/massrefusal.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/statewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

RunResult doubtResult(const QList<WithdrawalRecord> &records, const BatchCounts &counts)
{
    const auto doubt = std::find_if(records.begin(), records.end(),
                                    [](const WithdrawalRecord &record) { return isInDoubt(record.state); });
    const QString number = QString::number(doubt - records.begin() + 1);
    const Explanation explanation = explain(*doubt);
    const QString waiting = counts.planned == 0 ? QString()
                                                : u' '
            + RunWords::tr("Until then nothing more of this batch is sent: %n withdrawal(s) wait.", nullptr,
                           int(counts.planned));
    return {Tone::Doubt, RunWords::tr("Withdrawal %1 is in doubt, so the batch stopped").arg(number),
            explanation.happened + u' ' + explanation.next + waiting};
}

RunResult unfinishedResult(const QList<WithdrawalRecord> &records, const BatchCounts &counts)
{
    if (isAfterTest(records)) {
        return {Tone::Accent, RunWords::tr("The first payment was accepted"),
                RunWords::tr("Look whether it arrived where it should. %n withdrawal(s) wait until you send the rest.",
                             nullptr, int(counts.planned))};
    }
    const bool isMass = std::any_of(records.begin(), records.end(), wasRefusedAsMass);
    const QString mass = isMass ? u' '
            + RunWords::tr("Plisio pays this currency to one recipient at a time: it will refuse the rest as well, "
                           "and what it refused can then be paid singly.")
                                : QString();
    return {Tone::Warning, RunWords::tr("The batch is not finished"),
            RunWords::tr("%n withdrawal(s) are planned and were certainly not sent.", nullptr, int(counts.planned))
                + mass};
}

RunResult unpaidResult(const QList<WithdrawalRecord> &records, const BatchCounts &counts)
{
    const QList<WithdrawalRecord> unpaid = unpaidOf(records);
    if (std::any_of(unpaid.begin(), unpaid.end(), wasRefusedAsMass)) {
        return {Tone::Warning, RunWords::tr("Plisio pays this currency to one recipient at a time"),
                RunWords::tr("It refused %n withdrawal(s) with several recipients; no money moved. Each recipient can "
                             "be paid singly instead.",
                             nullptr, int(counts.unpaid))};
    }
    return {Tone::Danger, RunWords::tr("Not everything was paid"),
            RunWords::tr("%n withdrawal(s) were refused, failed or never left.", nullptr,
                         int(counts.unpaid + counts.failed))};
}

RunResult resultOfCounts(const QList<WithdrawalRecord> &records, const BatchCounts &counts)
{
    if (counts.inDoubt > 0) {
        return doubtResult(records, counts);
    }
    if (counts.planned > 0) {
        return unfinishedResult(records, counts);
    }
    if (counts.unpaid + counts.failed > 0) {
        return unpaidResult(records, counts);
    }
    return {Tone::Success, RunWords::tr("Everything was sent"),
            RunWords::tr("Plisio accepted %n withdrawal(s), each once.", nullptr, int(counts.accepted))};
}

QString timeLeft(const RunProgress &progress)
{
    const qint64 left = progress.elapsedMs / progress.done * (progress.total - progress.done) / 1000;
    return left < 60 ? RunWords::tr("less than a minute left")
                     : RunWords::tr("about %n minute(s) left", nullptr, int(left / 60 + 1));
}

} // namespace

RunResult resultOf(const QList<WithdrawalRecord> &records, const std::optional<PayoutError> &error)
{
    if (error && records.isEmpty()) {
        return {Tone::Danger, RunWords::tr("Nothing was sent"), wordsFor(*error)};
    }
    RunResult result = resultOfCounts(records, countsOf(records));
    if (error) {
        result.text.prepend(wordsFor(*error) + u' ');
    }
    return result;
}

QString progressWords(const RunProgress &progress, const CurrencyId &currency)
{
    return RunWords::tr("%1 of %2 withdrawals, %3 of %4, %5")
        .arg(QString::number(progress.done), QString::number(progress.total), progress.sent.toString(),
             amountWithTicker(progress.all, currency), timeLeft(progress));
}

QString batchLine(const BatchSummary &batch)
{
    const QString time = QLocale().toString(batch.confirmedAt.toLocalTime(), QLocale::ShortFormat);
    return batch.inDoubt > 0 ? RunWords::tr("%1 of %2: in doubt").arg(currencyLabel(batch.currency), time)
                             : RunWords::tr("%1 of %2: %3 of %4 withdrawals not sent yet")
                                   .arg(currencyLabel(batch.currency), time, QString::number(batch.planned),
                                        QString::number(batch.withdrawals));
}
