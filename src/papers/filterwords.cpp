#include "papers/filterwords.h"

#include "core/tokens.h"
#include "words/currencywords.h"
#include "words/operationwords.h"
#include "words/plaintext.h"
#include "words/statewords.h"

#include <QCoreApplication>

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString dates(const EntryFilter &filter);
    static QString amounts(const EntryFilter &filter);
    static QString state(const EntryFilter &filter);
    static QString type(const EntryFilter &filter);
};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString FilterWords::dates(const EntryFilter &filter)
{
    if (filter.since.isValid() && filter.until.isValid()) {
        return tr("From %1 to %2 UTC, both included.").arg(timeText(filter.since), timeText(filter.until));
    }
    if (filter.since.isValid()) {
        return tr("From %1 UTC on.").arg(timeText(filter.since));
    }
    return filter.until.isValid() ? tr("Up to and including %1 UTC.").arg(timeText(filter.until)) : QString();
}

QString FilterWords::amounts(const EntryFilter &filter)
{
    if (filter.least && filter.most) {
        return tr("Amounts from %1 to %2, both included.").arg(filter.least->toString(), filter.most->toString());
    }
    if (filter.least) {
        return tr("Amounts of at least %1.").arg(filter.least->toString());
    }
    return filter.most ? tr("Amounts of at most %1.").arg(filter.most->toString()) : QString();
}

QString FilterWords::state(const EntryFilter &filter)
{
    if (filter.status.isEmpty()) {
        return {};
    }
    const std::optional<WithdrawalState> state = fromToken<WithdrawalState>(filter.status);
    return tr("Only with the state “%1”.").arg(state ? nameOf(*state) : operationStatusName(filter.status));
}

QString FilterWords::type(const EntryFilter &filter)
{
    if (filter.type == QLatin1String("all")) {
        return tr("Everything that Plisio lists, incoming payments too.");
    }
    return filter.type.isEmpty() ? QString() : tr("Only of the type “%1”.").arg(operationTypeName(filter.type));
}

} // namespace

QStringList wordsFor(const EntryFilter &filter)
{
    QStringList sentences{FilterWords::dates(filter), FilterWords::type(filter), FilterWords::state(filter),
                          FilterWords::amounts(filter)};
    if (!filter.currency.isEmpty()) {
        sentences << FilterWords::tr("Only in %1.").arg(currencyLabel(filter.currency));
    }
    if (!filter.text.isEmpty()) {
        sentences << FilterWords::tr("Only what holds the text “%1”.").arg(plainText(filter.text));
    }
    if (filter.onlyInDoubt) {
        sentences << FilterWords::tr("Only what is in doubt.");
    }
    if (filter.onlyNotOurs) {
        sentences << FilterWords::tr("Only payouts that were not made here.");
    }
    if (filter.onlyNotTicked) {
        sentences << FilterWords::tr("Only what is not ticked.");
    }
    sentences.removeAll(QString());
    return sentences;
}
