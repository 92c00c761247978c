#include "records/payees.h"

#include "core/addresscharacters.h"
#include "core/addresslikeness.h"

namespace {

// Eight characters in common at both ends together are four or more at the start, or five or more at the end.
constexpr qsizetype atStart = alikeCharacters / 2;
constexpr qsizetype atEnd = alikeCharacters - atStart + 1;

const QString near = QStringLiteral("SELECT canonical FROM payee WHERE canonical >= ? AND canonical < ? "
                                    "UNION ALL SELECT canonical FROM payee WHERE substr(canonical, -5) = ?");
static_assert(atEnd == 5);

} // namespace

Result<bool, LedgerError> Payees::knows(const QString &canonical)
{
    const auto found = m_connection.value(QStringLiteral("SELECT 1 FROM payee WHERE canonical = ?"), {canonical});
    if (!found) {
        return found.error();
    }
    return found->isValid() ? Result<bool, LedgerError>(true) : m_listed.knows(canonical);
}

Result<QStringList, LedgerError> Payees::likenesses(Chain chain, const QString &canonical)
{
    QStringList alike;
    const qsizetype startSize = fixedPrefixSize(chain, canonical) + atStart;
    if (canonical.size() < startSize + atStart) {
        return alike;
    }
    const QString start = canonical.first(startSize);
    const auto read = m_connection.each(near, {start, firstBehind(start), canonical.last(atEnd)}, [&](const Row &row) {
        const QString candidate = row.text(0);
        if (looksAlike(chain, canonical, candidate)) {
            alike.append(candidate);
        }
    });
    const auto listed = m_listed.like(chain, canonical);
    if (!read || !listed) {
        return read ? listed.error() : read.error();
    }
    alike += *listed;
    alike.removeDuplicates();
    return alike;
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
