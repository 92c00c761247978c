#include "records/listedpayments.h"

#include "core/canonicaladdress.h"
#include "records/entrykinds.h"

Result<Done, LedgerError> ListedPayments::add(const HistoryEntry &entry)
{
    if (entry.isOurs() || !isOutgoing(entry.type)) {
        return Done{};
    }
    return changeEach(entry, QStringLiteral("INSERT INTO listed_payment VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
}

Result<Done, LedgerError> ListedPayments::remove(const HistoryEntry &entry)
{
    if (!isOutgoing(entry.type)) {
        return Done{};
    }
    return changeEach(entry,
                      QStringLiteral("DELETE FROM listed_payment WHERE canonical = ? AND entry = ? AND amount = ?"));
}

Result<Done, LedgerError> ListedPayments::changeEach(const HistoryEntry &entry, const QString &sql)
{
    const Chain chain = chainOf(entry.currency);
    const QList<EntryRecipient> recipients = entry.recipients();
    for (const EntryRecipient &recipient : recipients) {
        const QString canonical = canonicalAddress(chain, recipient.address);
        if (canonical.isEmpty()) {
            continue;
        }
        if (const auto done = m_connection.change(sql, {canonical, entry.id, recipient.amount.toString()}); !done) {
            return done.error();
        }
    }
    return Done{};
}
