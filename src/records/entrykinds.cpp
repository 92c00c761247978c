#include "records/entrykinds.h"

#include "core/tokens.h"

#include <algorithm>

bool isOutgoing(const QString &type)
{
    return type == toToken(WithdrawalType::CashOut) || type == toToken(WithdrawalType::MassCashOut);
}

bool EntryKind::fits(const EntryFilter &filter) const
{
    const bool isInDoubt = state == toToken(WithdrawalState::Sending) || state == toToken(WithdrawalState::Unknown);
    const bool isWantedType = filter.type.isEmpty() ? isOutgoing(type)
        : filter.type == QLatin1String("all")       ? true
                                                    : type == filter.type;
    return isWantedType && (filter.currency.isEmpty() || currency == filter.currency)
        && (filter.status.isEmpty() || status == filter.status || state == filter.status)
        && (!filter.onlyInDoubt || isInDoubt) && (!filter.onlyNotOurs || (state.isEmpty() && isOutgoing(type)))
        && (!filter.onlyNotTicked || !isTicked);
}

Result<Done, LedgerError> EntryKinds::refresh(Connection &connection)
{
    const QString sql = QStringLiteral("SELECT id, currency, type, status, state, ticked, wide FROM entry_kind "
                                       "WHERE id > ? ORDER BY id");
    const qint64 last = m_kinds.isEmpty() ? 0 : m_kinds.constLast().id;
    return connection.each(sql, {last}, [this](const Row &row) {
        m_kinds.append({row.number(0), row.text(1), row.text(2), row.text(3), row.text(4), row.number(5) != 0,
                        row.number(6) != 0});
    });
}

QList<EntryKind> EntryKinds::fitting(const EntryFilter &filter) const
{
    QList<EntryKind> kinds;
    std::copy_if(m_kinds.begin(), m_kinds.end(), std::back_inserter(kinds),
                 [&filter](const EntryKind &kind) { return kind.fits(filter); });
    return kinds;
}

const EntryKind *EntryKinds::find(qint64 id) const
{
    const auto place = std::lower_bound(m_kinds.begin(), m_kinds.end(), id,
                                        [](const EntryKind &kind, qint64 wanted) { return kind.id < wanted; });
    return place != m_kinds.end() && place->id == id ? &*place : nullptr;
}

Result<qint64, LedgerError> EntryKinds::idFor(Connection &connection, const HistoryEntry &entry, bool isWide)
{
    const QString state = entry.state ? toToken(*entry.state) : QStringLiteral("");
    const QVariantList values{entry.currency, entry.type, entry.status, state, int(entry.isTicked), int(isWide)};
    const auto known = connection.value(QStringLiteral("SELECT id FROM entry_kind WHERE currency = ? AND type = ? AND "
                                                       "status = ? AND state = ? AND ticked = ? AND wide = ?"),
                                        values);
    if (!known) {
        return known.error();
    }
    if (known->isValid()) {
        return known->toLongLong();
    }
    const auto added =
        connection.change(QStringLiteral("INSERT INTO entry_kind (currency, type, status, state, ticked, "
                                         "wide) VALUES (?, ?, ?, ?, ?, ?)"),
                          values);
    if (!added) {
        return added.error();
    }
    return idFor(connection, entry, isWide);
}
