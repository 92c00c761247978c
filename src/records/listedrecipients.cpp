#include "records/listedrecipients.h"

#include "core/addresscharacters.h"
#include "core/addresslikeness.h"

#include <algorithm>

namespace {

const QString withCharacters =
    QStringLiteral("SELECT at, id FROM listed_by_start CROSS JOIN entry ON entry.id = listed_by_start.entry "
                   "WHERE characters = ?");

// Eight characters at both ends together are four or more at the start, or five or more at the end. What the characters kept
// cannot tell is let through.
const QString alike =
    QStringLiteral("SELECT entry FROM listed_by_start WHERE characters >= ? AND characters < ? "
                   "AND (substr(characters, -4) = ? OR substr(characters, 1, 6) = ? "
                   "OR (substr(characters, 1, 5) = ? AND substr(characters, -3) = ?)) "
                   "UNION ALL SELECT entry FROM listed_by_end WHERE characters >= ? AND characters < ? "
                   "AND (substr(characters, 1, 6) = ? OR substr(characters, -3) = ?)");

// What to bind to "alike".
QVariantList endsOf(Chain chain, const QString &canonical)
{
    const AddressCharacters characters(canonical);
    const qsizetype fixed = fixedPrefixSize(chain, canonical) - formPrefixSize(canonical);
    const QString start = characters.start(qMin<qsizetype>(fixed + 4, 6));
    const QString byEnd = characters.byEnd();
    return {start,
            firstBehind(start),
            characters.end(4),
            characters.start(6),
            characters.start(5),
            characters.end(3),
            characters.end(5),
            firstBehind(characters.end(5)),
            byEnd.first(6),
            byEnd.last(3)};
}

} // namespace

Result<QList<EarlierPayment>, LedgerError> ListedRecipients::paymentsTo(const QString &canonical, int mostTold)
{
    QList<EarlierPayment> payments;
    const auto read = visit(canonical, [&](const ListedEntry &entry, qsizetype index) {
        // An amount from outside that cannot be read says nothing.
        const auto amount = Amount::parse(entry.amounts.at(index), AmountSyntax::Json);
        if (amount && !entry.hasFailed) {
            payments.append({entry.operationId, entry.currency, *amount, WithdrawalState::Accepted, entry.at});
        }
        return payments.size() < mostTold;
    });
    return read ? Result<QList<EarlierPayment>, LedgerError>(payments) : read.error();
}

Result<bool, LedgerError> ListedRecipients::knows(const QString &canonical)
{
    bool isKnown = false;
    const auto read = visit(canonical, [&isKnown](const ListedEntry &, qsizetype) {
        isKnown = true;
        return false;
    });
    return read ? Result<bool, LedgerError>(isKnown) : read.error();
}

Result<QStringList, LedgerError> ListedRecipients::like(Chain chain, const QString &canonical)
{
    QStringList found;
    const auto ids = near(chain, canonical);
    if (!ids) {
        return ids.error();
    }
    for (const qint64 id : *ids) {
        const auto entry = m_entries.read(id);
        if (!entry) {
            return entry.error();
        }
        std::copy_if(entry->addresses.begin(), entry->addresses.end(), std::back_inserter(found),
                     [&](const QString &candidate) { return looksAlike(chain, canonical, candidate); });
    }
    found.removeDuplicates();
    return found;
}

Result<bool, LedgerError> ListedRecipients::isEmpty()
{
    if (!m_isEmpty) {
        const auto any = m_connection.value(QStringLiteral("SELECT 1 FROM listed_by_start LIMIT 1"));
        if (!any) {
            return any.error();
        }
        m_isEmpty = !any->isValid();
    }
    return *m_isEmpty;
}

// The operations that paid this address, the newest first.
Result<Done, LedgerError> ListedRecipients::visit(const QString &canonical, const Take &take)
{
    const auto isNobody = isEmpty();
    if (!isNobody || *isNobody) {
        return isNobody ? Result<Done, LedgerError>(Done{}) : isNobody.error();
    }
    QList<std::pair<qint64, qint64>> times;
    const auto read =
        m_connection.each(withCharacters, {AddressCharacters(canonical).byStart()}, [&times](const Row &row) {
            times.append({row.number(0), row.number(1)});
        });
    if (!read) {
        return read;
    }
    std::sort(times.begin(), times.end(), std::greater<>());
    for (const auto &[at, id] : times) {
        const auto entry = m_entries.read(id);
        if (!entry) {
            return entry.error();
        }
        for (qsizetype index = entry->addresses.indexOf(canonical); index >= 0;
             index = entry->addresses.indexOf(canonical, index + 1)) {
            if (!take(*entry, index)) {
                return Done{};
            }
        }
    }
    return Done{};
}

// The operations that may have paid an address that looks alike.
Result<QList<qint64>, LedgerError> ListedRecipients::near(Chain chain, const QString &canonical)
{
    QList<qint64> ids;
    const auto isNobody = isEmpty();
    if (!isNobody) {
        return isNobody.error();
    }
    if (*isNobody || canonical.size() < fixedPrefixSize(chain, canonical) + alikeCharacters) {
        return ids;
    }
    const auto read =
        m_connection.each(alike, endsOf(chain, canonical), [&ids](const Row &row) { ids.append(row.number(0)); });
    return read ? Result<QList<qint64>, LedgerError>(ids) : read.error();
}
