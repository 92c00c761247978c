#include "cli/entryfilterreader.h"

#include "cli/datebound.h"

namespace {

class EntryFilterReader
{
    Q_DECLARE_TR_FUNCTIONS(EntryFilterReader)

public:
    static QDateTime readDate(OptionReader &reader, const QString &option, DateEnd end)
    {
        if (!reader.has(option)) {
            return {};
        }
        const std::optional<QDateTime> date = parseDateBound(reader.optional(option), end);
        if (!date) {
            reader.fail(UsageFault::BadValue, option,
                        tr("a date as YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM:SSZ"));
        }
        return date.value_or(QDateTime());
    }

    static std::optional<Amount> readAmount(OptionReader &reader, const QString &option)
    {
        if (!reader.has(option)) {
            return std::nullopt;
        }
        const Result<Amount, AmountError> amount = Amount::parse(reader.optional(option));
        if (!amount) {
            reader.fail(UsageFault::BadValue, option, tr("an amount such as 12.5"));
            return std::nullopt;
        }
        return *amount;
    }
};

} // namespace

EntryFilter readEntryFilter(OptionReader &reader)
{
    EntryFilter filter;
    filter.text = reader.optional(QStringLiteral("--search"));
    filter.currency = reader.optional(QStringLiteral("--currency"));
    filter.status = reader.optional(QStringLiteral("--status"));
    filter.type = reader.optional(QStringLiteral("--type"));
    filter.since = EntryFilterReader::readDate(reader, QStringLiteral("--since"), DateEnd::First);
    filter.until = EntryFilterReader::readDate(reader, QStringLiteral("--until"), DateEnd::Last);
    filter.least = EntryFilterReader::readAmount(reader, QStringLiteral("--min-amount"));
    filter.most = EntryFilterReader::readAmount(reader, QStringLiteral("--max-amount"));
    filter.onlyInDoubt = reader.has(QStringLiteral("--in-doubt"));
    filter.onlyNotOurs = reader.has(QStringLiteral("--not-ours"));
    filter.onlyNotTicked = reader.has(QStringLiteral("--not-ticked"));
    return filter;
}
