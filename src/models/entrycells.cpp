#include "models/entrycells.h"

#include "core/explorerlink.h"
#include "core/usdvalue.h"
#include "words/currencywords.h"
#include "words/namewords.h"
#include "words/operationwords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QLocale>

namespace {

constexpr int longestNote = 120;

QString dollars(const std::optional<Amount> &usd)
{
    return usd ? QStringLiteral("$") + usdText(*usd) : QString();
}

} // namespace

QString EntryCells::title(EntryColumn column)
{
    switch (column) {
    case EntryColumn::State:
        return tr("State");
    case EntryColumn::Date:
        return tr("Date");
    case EntryColumn::Amount:
        return tr("Amount");
    case EntryColumn::Currency:
        return tr("Currency and chain");
    case EntryColumn::Value:
        return tr("Value");
    case EntryColumn::Fee:
        return tr("Network fee");
    case EntryColumn::Recipient:
        return tr("Recipient");
    case EntryColumn::Note:
        return tr("Note");
    case EntryColumn::Type:
        return tr("Type");
    case EntryColumn::Link:
        return tr("Explorer");
    case EntryColumn::Operation:
        return tr("Operation");
    }
    return {};
}

QString EntryCells::text(const HistoryEntry &entry, EntryColumn column, TimeStyle style, const QDateTime &now)
{
    switch (column) {
    case EntryColumn::State:
        return stateText(entry);
    case EntryColumn::Date:
        return timeText(entry.at, style, now);
    case EntryColumn::Amount:
        return entry.amount ? amountWithTicker(*entry.amount, entry.currency) : QString();
    case EntryColumn::Currency:
        return currencyLabel(entry.currency);
    case EntryColumn::Value:
        return dollars(entry.usd());
    case EntryColumn::Fee:
        return entry.fee ? amountWithTicker(*entry.fee, entry.currency) : QString();
    case EntryColumn::Recipient:
        return recipientText(entry);
    case EntryColumn::Note:
        return plainText(entry.note, longestNote);
    case EntryColumn::Type:
        return operationTypeName(entry.type);
    case EntryColumn::Link: {
        const std::optional<ExplorerLink> link = ExplorerLink::parse(linkOf(entry));
        return link ? link->host() : QString();
    }
    case EntryColumn::Operation:
        return plainText(entry.operationId);
    }
    return {};
}

QString EntryCells::stateText(const HistoryEntry &entry)
{
    return stateName(entry.state, entry.status);
}

QString EntryCells::recipientText(const HistoryEntry &entry, const NameLookup &names)
{
    if (entry.recipientCount > 1) {
        return tr("%n recipient(s)", nullptr, entry.recipientCount);
    }
    const QList<EntryRecipient> recipients = entry.recipients();
    if (recipients.isEmpty()) {
        return {};
    }
    const EntryRecipient &only = recipients.constFirst();
    const QString name = recipientName(only.name, names ? names(entry.currency, only.address) : QString());
    return name.isEmpty() ? plainText(only.address) : name + QStringLiteral(" · ") + plainText(only.address);
}

QString EntryCells::timeText(const QDateTime &at, TimeStyle style, const QDateTime &now)
{
    if (!at.isValid()) {
        return {};
    }
    const qint64 seconds = at.secsTo(now);
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (style == TimeStyle::Relative && seconds >= 0 && seconds < 7 * day) {
        if (seconds < minute) {
            return tr("just now");
        }
        if (seconds < hour) {
            return tr("%n minute(s) ago", nullptr, int(seconds / minute));
        }
        return seconds < day ? tr("%n hour(s) ago", nullptr, int(seconds / hour))
                             : tr("%n day(s) ago", nullptr, int(seconds / day));
    }
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return style == TimeStyle::Utc ? at.toUTC().toString(form) + QStringLiteral(" UTC")
                                   : at.toLocalTime().toString(form);
}

QString EntryCells::linkOf(const HistoryEntry &entry)
{
    for (const QString &url : entry.txUrls) {
        if (ExplorerLink::parse(url)) {
            return url;
        }
    }
    return {};
}
