#include "records/historyentry.h"

#include "core/usdvalue.h"

#include <algorithm>

namespace {

// Tabs, line feeds and the mark itself would end a column.
QString escaped(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(),
                                      [](QChar unit) { return unit == u'\t' || unit == u'\n' || unit == u'\\'; });
    if (isPlain) {
        return text;
    }
    QString kept = text;
    kept.replace(u'\\', QStringLiteral("\\\\"));
    kept.replace(u'\t', QStringLiteral("\\t"));
    kept.replace(u'\n', QStringLiteral("\\n"));
    return kept;
}

} // namespace

QString unescapedColumn(QStringView column)
{
    if (!column.contains(u'\\')) {
        return column.toString();
    }
    QString text;
    for (qsizetype index = 0; index < column.size(); ++index) {
        if (column[index] != u'\\' || index + 1 == column.size()) {
            text += column[index];
            continue;
        }
        const QChar mark = column[++index];
        text += mark == u't' ? QChar(u'\t') : mark == u'n' ? QChar(u'\n') : mark;
    }
    return text;
}

std::optional<Amount> HistoryEntry::usd() const
{
    const bool hasRate = amount && sourceRate && sourceCurrency == QLatin1String("USD");
    return hasRate ? usdValue(*amount, *sourceRate) : std::nullopt;
}

QList<EntryRecipient> HistoryEntry::recipients() const
{
    return unpackRecipients(recipientLines);
}

QString packRecipients(const QList<EntryRecipient> &recipients)
{
    QString lines;
    for (const EntryRecipient &recipient : recipients) {
        QStringList columns{escaped(recipient.address), recipient.amount.toString(), escaped(recipient.name),
                            escaped(recipient.note)};
        while (columns.constLast().isEmpty()) {
            columns.removeLast();
        }
        lines += columns.join(u'\t') + u'\n';
    }
    lines.chop(1);
    return lines;
}

QList<EntryRecipient> unpackRecipients(const QString &lines)
{
    QList<EntryRecipient> recipients;
    if (lines.isEmpty()) {
        return recipients;
    }
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const QList<QStringView> columns = line.split(u'\t');
        const auto amount = Amount::parse(columns.value(1), AmountSyntax::Json);
        recipients.append({unescapedColumn(columns.value(0)), amount ? *amount : Amount(),
                           unescapedColumn(columns.value(2)), unescapedColumn(columns.value(3))});
    }
    return recipients;
}

QStringList searchedTexts(const HistoryEntry &entry)
{
    QStringList texts{entry.operationId, entry.withdrawalId, entry.note};
    for (const EntryRecipient &recipient : entry.recipients()) {
        texts << recipient.address << recipient.name << recipient.note;
    }
    texts += entry.txIds;
    // A link to a transaction that stands there already would be found twice.
    if (entry.txIds.isEmpty()) {
        texts += entry.txUrls;
    }
    texts.removeAll(QString());
    return texts;
}
