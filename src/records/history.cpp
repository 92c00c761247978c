#include "records/history.h"

#include "core/canonicaladdress.h"
#include "records/historysearch.h"
#include "store/withdrawalrows.h"

#include <algorithm>

namespace {

// Every form in which this address may stand in the ledger, whatever its chain.
QStringList canonicalForms(const QString &address)
{
    QStringList forms;
    for (int chain = static_cast<int>(Chain::Unknown); chain <= static_cast<int>(Chain::Solana); ++chain) {
        forms.append(canonicalAddress(static_cast<Chain>(chain), address));
    }
    forms.removeDuplicates();
    return forms;
}

bool pays(const WithdrawalRecord &record, const QString &address)
{
    const Chain chain = chainOf(record.withdrawal.currency());
    const QList<Recipient> &recipients = record.withdrawal.recipients();
    return std::any_of(recipients.begin(), recipients.end(), [chain, &address](const Recipient &recipient) {
        return canonicalAddress(chain, recipient.address) == canonicalAddress(chain, address);
    });
}

Result<QList<WithdrawalRecord>, LedgerError> findToAddress(Connection &connection, const QString &address, int limit)
{
    const QStringList forms = canonicalForms(address);
    QVariantList values;
    for (const QString &form : forms) {
        values.append(form);
    }
    const QString marks = QStringList(forms.size(), QStringLiteral("?")).join(u',');
    auto records = WithdrawalRows(connection)
                       .find(QStringLiteral("sequence IN (SELECT withdrawal FROM recipient WHERE canonical IN (%1)) "
                                            "ORDER BY sequence DESC")
                                 .arg(marks),
                             values);
    if (!records) {
        return records;
    }
    records->removeIf([&address](const WithdrawalRecord &record) { return !pays(record, address); });
    return limit == 0 ? *records : records->mid(0, limit);
}

} // namespace

QFuture<Result<HistoryPage, LedgerError>> History::find(const HistoryFilter &filter) const
{
    return m_store->read([filter](Connection &connection) { return HistorySearch(connection, filter).run(); });
}

QFuture<Result<WithdrawalRecord, LedgerError>> History::withdrawal(const QString &id) const
{
    return m_store->read([id](Connection &connection) {
        return connection.snapshot([&connection, &id] { return WithdrawalRows(connection).get(id); });
    });
}

QFuture<Result<QList<WithdrawalRecord>, LedgerError>> History::inDoubt() const
{
    return m_store->read([](Connection &connection) {
        return connection.snapshot([&connection] {
            return WithdrawalRows(connection)
                .find(QStringLiteral("state IN ('sending', 'unknown') ORDER BY sequence DESC"), {});
        });
    });
}

QFuture<Result<QList<WithdrawalRecord>, LedgerError>> History::toAddress(const QString &address, int limit) const
{
    return m_store->read([address, limit](Connection &connection) {
        return connection.snapshot([&] { return findToAddress(connection, address, limit); });
    });
}

QFuture<Result<qint64, LedgerError>> History::version() const
{
    return m_store->read([](Connection &connection) -> Result<qint64, LedgerError> {
        const auto version = connection.value(QStringLiteral("PRAGMA data_version"));
        if (!version) {
            return version.error();
        }
        return version->toLongLong();
    });
}
