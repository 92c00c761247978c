#include "records/currencyuse.h"

QFuture<Result<QList<CurrencyId>, LedgerError>> CurrencyUse::mostUsed() const
{
    return m_store->read([](Connection &connection) -> Result<QList<CurrencyId>, LedgerError> {
        QList<CurrencyId> currencies;
        const auto read = connection.each(
            QStringLiteral("SELECT currency FROM "
                           "(SELECT sequence, currency FROM withdrawal ORDER BY sequence DESC LIMIT 1000) "
                           "GROUP BY currency ORDER BY count(*) DESC, max(sequence) DESC"),
            {}, [&](const Row &row) { currencies.append(row.text(0)); });
        if (!read) {
            return read.error();
        }
        return currencies;
    });
}
