#include "records/payees.h"

#include "core/addresslikeness.h"

namespace {

// Eight characters in common at both ends together are four at one of them.
constexpr qsizetype half = alikeCharacters / 2;

// The first text behind all that begin with this one.
QString behind(QString start)
{
    start.back() = QChar(char16_t(start.back().unicode() + 1));
    return start;
}

} // namespace

Result<bool, LedgerError> Payees::knows(const QString &canonical)
{
    const auto found = m_connection.value(QStringLiteral("SELECT 1 FROM payee WHERE canonical = ?"), {canonical});
    return found ? Result<bool, LedgerError>(found->isValid()) : found.error();
}

Result<QStringList, LedgerError> Payees::likenesses(Chain chain, const QString &canonical)
{
    QStringList near;
    const QString start = canonical.first(qMin(canonical.size(), fixedPrefixSize(chain, canonical) + half));
    const auto starts = collect(QStringLiteral("SELECT canonical FROM payee WHERE canonical >= ? AND canonical < ?"),
                                {start, behind(start)}, near);
    const auto ends = collect(QStringLiteral("SELECT canonical FROM payee WHERE substr(canonical, -4) = ?"),
                              {canonical.last(qMin(canonical.size(), half))}, near);
    if (!starts || !ends) {
        return starts ? ends.error() : starts.error();
    }
    near.removeDuplicates();
    near.removeIf([chain, &canonical](const QString &candidate) { return !looksAlike(chain, canonical, candidate); });
    return near;
}

Result<QList<NamedPayee>, LedgerError> Payees::withNote(const QString &note)
{
    return with(QStringLiteral("note"), note);
}

Result<QList<NamedPayee>, LedgerError> Payees::withName(const QString &name)
{
    return with(QStringLiteral("name"), name);
}

Result<QList<NamedPayee>, LedgerError> Payees::with(const QString &column, const QString &text)
{
    QList<NamedPayee> payees;
    const QString sql = QStringLiteral("SELECT recipient.address, recipient.canonical, withdrawal.currency "
                                       "FROM recipient JOIN withdrawal ON withdrawal.sequence = recipient.withdrawal "
                                       "WHERE recipient.%1 = ? COLLATE NOCASE AND recipient.%1 <> '' "
                                       "AND withdrawal.state IN ('planned', 'sending', 'unknown', 'accepted') "
                                       "ORDER BY recipient.withdrawal DESC LIMIT 50")
                            .arg(column);
    const auto read = m_connection.each(sql, {text}, [&payees](const Row &row) {
        payees.append({row.text(0), row.text(1), row.text(2)});
    });
    return read ? Result<QList<NamedPayee>, LedgerError>(payees) : read.error();
}

Result<Done, LedgerError> Payees::collect(const QString &sql, const QVariantList &values, QStringList &addresses)
{
    return m_connection.each(sql, values, [&addresses](const Row &row) { addresses.append(row.text(0)); });
}
