#include "records/limitbook.h"

#include "store/sealedrows.h"

#include <algorithm>

namespace {

// In the enum's order.
constexpr std::array nameTokens{"per-payment", "per-day", "per-week", "per-recipient", "cooling-off", "closed-book"};
static_assert(nameTokens.size() == size_t(limitCount));

QString toToken(LimitName name)
{
    return QString::fromLatin1(nameTokens.at(size_t(name)));
}

LimitName nameFrom(const QString &token)
{
    const auto *const known = std::find_if(nameTokens.begin(), nameTokens.end(),
                                           [&token](const char *name) { return token == QLatin1String(name); });
    Q_ASSERT(known != nameTokens.end()); // the ledger takes no other
    return LimitName(known - nameTokens.begin());
}

QString toText(const LimitValue &value)
{
    return value ? value->toString() : QString();
}

Result<LimitValue, LedgerError> valueFrom(const QVariant &text)
{
    if (text.toString().isEmpty()) {
        return LimitValue();
    }
    const auto amount = Amount::parse(text.toString());
    return amount ? Result<LimitValue, LedgerError>(*amount)
                  : LedgerError{LedgerFault::Damaged, QStringLiteral("limit_event")};
}

Result<Limit, LedgerError> limitFrom(const Columns &row, const QDateTime &now)
{
    const auto value = valueFrom(row.value(QStringLiteral("value")));
    const auto before = valueFrom(row.value(QStringLiteral("before")));
    if (!value || !before) {
        return value ? before.error() : value.error();
    }
    const QDateTime from = fromLedgerTime(row.value(QStringLiteral("valid_from")).toString());
    return from <= now ? Limit{*value, {}, {}} : Limit{*before, *value, from};
}

Result<Done, LedgerError> append(Connection &connection, LimitName name, const Limit &limit, const Actor &actor)
{
    const bool waits = limit.nextFrom.isValid();
    const auto appended = SealedRows(connection, QStringLiteral("limit_event"))
                              .append({{QStringLiteral("name"), toToken(name)},
                                       {QStringLiteral("value"), toText(waits ? limit.next : limit.value)},
                                       {QStringLiteral("before"), toText(limit.value)},
                                       {QStringLiteral("at"), toLedgerTime(actor.at)},
                                       {QStringLiteral("valid_from"), toLedgerTime(waits ? limit.nextFrom : actor.at)},
                                       {QStringLiteral("by"), actor.by},
                                       {QStringLiteral("via"), actor.via}});
    return appended ? Result<Done, LedgerError>(Done{}) : appended.error();
}

} // namespace

Result<Limits, LedgerError> LimitBook::read(Connection &connection, const QDateTime &now)
{
    const auto rows =
        SealedRows(connection, QStringLiteral("limit_event"))
            .find(QStringLiteral("sequence IN (SELECT max(sequence) FROM limit_event GROUP BY name)"), {});
    if (!rows) {
        return rows.error();
    }
    Limits limits;
    for (const Columns &row : *rows) {
        const auto limit = limitFrom(row, now);
        if (!limit) {
            return limit.error();
        }
        limits.of(nameFrom(row.value(QStringLiteral("name")).toString())) = *limit;
    }
    return limits;
}

QFuture<Result<Limits, LedgerError>> LimitBook::at(const QDateTime &now) const
{
    return m_store->read([now](Connection &connection) {
        return connection.snapshot([&connection, &now] { return read(connection, now); });
    });
}

QFuture<Result<Limit, LedgerError>> LimitBook::set(LimitName name, const LimitValue &value, const QString &typedProfile,
                                                   const Actor &actor)
{
    const bool isNamed = typedProfile == m_store->place().profile;
    return m_store->write([name, value, isNamed, actor](Connection &connection) {
        return connection.transact([&]() -> Result<Limit, LedgerError> {
            const auto limits = read(connection, actor.at);
            if (!limits) {
                return limits.error();
            }
            const Limit &limit = limits->of(name);
            const bool waits = isLooser(name, limit.value, value);
            if (waits && !isNamed) {
                return LedgerError{LedgerFault::NotAllowed, QStringLiteral("the profile's name was not typed")};
            }
            const Limit changed =
                waits ? Limit{limit.value, value, actor.at.addSecs(limits->waitSecs())} : Limit{value, {}, {}};
            const auto appended = append(connection, name, changed, actor);
            return appended ? Result<Limit, LedgerError>(changed) : appended.error();
        });
    });
}
