#include "cli/payouttext.h"

#include "core/explorerlink.h"
#include "words/currencywords.h"
#include "words/findingwords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class PayoutText
{
    Q_DECLARE_TR_FUNCTIONS(PayoutText)

public:
    using Entries = QList<std::pair<QString, QString>>;

    static Entries entriesFor(const Withdrawal &withdrawal)
    {
        Entries entries{{tr("Amount"), amountWithTicker(withdrawal.total(), withdrawal.currency())},
                        {tr("Currency"), currencyLabel(withdrawal.currency())}};
        for (const Recipient &recipient : withdrawal.recipients()) {
            entries += {tr("To"), recipient.address};
            entries += {tr("To compare"), groupedAddress(recipient.address)};
        }
        entries += {tr("Fee plan"), nameOf(withdrawal.feePlan())};
        entries += {tr("Note"), plainText(withdrawal.note(), 1000)};
        return entries;
    }

    static Entries entriesFor(const WithdrawalRecord &record)
    {
        Entries entries{{tr("Withdrawal"), record.id},
                        {tr("Operation"), plainText(record.operationId, 60)},
                        {tr("Network fee"), record.fee ? record.fee->toString() : QString()}};
        for (const QString &link : record.txUrls) {
            const bool isSafe = ExplorerLink::parse(link).has_value();
            entries += {isSafe ? tr("Explorer") : tr("Link, not safe to open"), plainText(link, 500)};
        }
        return entries;
    }

    static QString doubt(const QString &command)
    {
        return tr("It is in doubt: do not repeat it. This asks Plisio what became of it, and sends nothing: %1")
            .arg(command);
    }
};

// As a shell takes it back: in single quotes where it holds more than plain characters.
QString quoted(const QString &text)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isLetterOrNumber() || QStringLiteral("_-./:@%+,=").contains(character);
    });
    QString escaped = text;
    return isPlain ? text : QStringLiteral("'%1'").arg(escaped.replace(u'\'', QStringLiteral("'\\''")));
}

} // namespace

QStringList linesFor(const Withdrawal &withdrawal)
{
    return twoColumns(PayoutText::entriesFor(withdrawal));
}

QStringList linesFor(const WithdrawalRecord &record)
{
    const Explanation explanation = explain(record);
    QStringList lines{QStringLiteral("%1: %2").arg(stateName(record), paragraph(explanation))};
    return lines + twoColumns(PayoutText::entriesFor(record));
}

QString lineFor(FindingStrength strength, const Remark &remark)
{
    const QString line = QStringLiteral("%1 (%2): %3").arg(nameOf(strength), remark.name, remark.message);
    return remark.row ? PayoutText::tr("Row %1: %2").arg(QString::number(*remark.row), line) : line;
}

QString doubtLine(const RunOptions &options)
{
    QStringList command{QStringLiteral("disburse-cli"), QStringLiteral("reconcile")};
    if (options.isPractice) {
        command += QStringLiteral("--practice");
    }
    if (options.profile != RunOptions().profile) {
        command += {QStringLiteral("--profile"), quoted(options.profile)};
    }
    if (!options.dataFolder.isEmpty()) {
        command += {QStringLiteral("--data-dir"), quoted(options.dataFolder)};
    }
    if (!options.api.isProduction()) {
        command += {QStringLiteral("--api-url"), quoted(options.api.base().toString())};
    }
    if (!options.caFile.isEmpty()) {
        command += {QStringLiteral("--ca-file"), quoted(options.caFile)};
    }
    return PayoutText::doubt(command.join(u' '));
}

QStringList twoColumns(const QList<std::pair<QString, QString>> &entries)
{
    qsizetype width = 0;
    for (const auto &[label, value] : entries) {
        width = std::max(width, value.isEmpty() ? 0 : label.size());
    }
    QStringList lines;
    for (const auto &[label, value] : entries) {
        if (!value.isEmpty()) {
            lines += QStringLiteral("  %1  %2").arg(label.leftJustified(width), value);
        }
    }
    return lines;
}
