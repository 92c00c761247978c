#include "records/listedpayments.h"

#include "core/addresscharacters.h"
#include "records/entrykinds.h"

Result<Done, LedgerError> ListedPayments::add(const HistoryEntry &entry)
{
    if (entry.isOurs() || !isOutgoing(entry.type)) {
        return Done{};
    }
    return changeEach(entry,
                      {QStringLiteral("INSERT INTO listed_by_start VALUES (?, ?) ON CONFLICT DO NOTHING"),
                       QStringLiteral("INSERT INTO listed_by_end VALUES (?, ?) ON CONFLICT DO NOTHING")});
}

Result<Done, LedgerError> ListedPayments::remove(const HistoryEntry &entry)
{
    if (!isOutgoing(entry.type)) {
        return Done{};
    }
    return changeEach(entry,
                      {QStringLiteral("DELETE FROM listed_by_start WHERE characters = ? AND entry = ?"),
                       QStringLiteral("DELETE FROM listed_by_end WHERE characters = ? AND entry = ?")});
}

Result<Done, LedgerError> ListedPayments::changeEach(const HistoryEntry &entry, const Changes &changes)
{
    const QList<EntryRecipient> recipients = entry.recipients();
    for (const EntryRecipient &recipient : recipients) {
        if (recipient.address.isEmpty()) {
            continue;
        }
        const AddressCharacters characters(recipient.address);
        const auto byStart = m_connection.change(changes.byStart, {characters.byStart(), entry.id});
        const auto byEnd = m_connection.change(changes.byEnd, {characters.byEnd(), entry.id});
        if (!byStart || !byEnd) {
            return byStart ? byEnd.error() : byStart.error();
        }
    }
    return Done{};
}
