#include "records/earlierwithdrawals.h"

#include "core/tokens.h"

namespace {

const QString question = QStringLiteral(
    "SELECT state, EXISTS (SELECT 1 FROM withdrawal AS later WHERE later.replaces = withdrawal.id), confirmed_at, "
    "coalesce((SELECT min(first.confirmed_at) FROM withdrawal AS first WHERE first.batch_id = withdrawal.batch_id), "
    "confirmed_at) FROM withdrawal WHERE id = ?");

} // namespace

QFuture<Result<EarlierWithdrawals::Found, LedgerError>> EarlierWithdrawals::find(const QStringList &ids) const
{
    return m_store->read([ids](Connection &connection) {
        return connection.snapshot([&]() -> Result<Found, LedgerError> {
            Found found;
            bool isReadable = true;
            for (const QString &id : ids) {
                const auto read = connection.each(question, {id}, [&](const Row &row) {
                    const std::optional<WithdrawalState> state = fromToken<WithdrawalState>(row.text(0));
                    isReadable = isReadable && state;
                    found.insert(id,
                                 {id, state.value_or(WithdrawalState::Unknown), row.number(1) != 0,
                                  fromLedgerTime(row.text(2)), fromLedgerTime(row.text(3))});
                });
                if (!read) {
                    return read.error();
                }
            }
            return isReadable ? Result<Found, LedgerError>(found)
                              : LedgerError{LedgerFault::Damaged, QStringLiteral("the state of a withdrawal")};
        });
    });
}
