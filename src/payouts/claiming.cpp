#include "payouts/claiming.h"

#include "account/account.h"
#include "core/tokens.h"
#include "journal/journal.h"
#include "payouts/guard.h"
#include "payouts/knownrates.h"

namespace {

using Answer = Result<Done, PayoutError>;

PayoutError heldBack(const QList<Finding> &findings)
{
    return {PayoutFault::HeldBack, {}, {}, findings};
}

PayoutError ledgerError(const LedgerError &error)
{
    return {PayoutFault::Ledger, error, {}, {}};
}

Claim claimIn(Connection &connection, const ClaimOrder &order)
{
    QList<Finding> findings;
    JournalContext guarded = order.context;
    guarded.claimLook = [&](Connection &ledger, const Withdrawal &withdrawal) -> Result<Done, LedgerError> {
        const GuardAnswer said = askHoldingGuards(ledger, {Plan{{withdrawal}}, order.context.now, order.currencies});
        if (!said) {
            return said.error();
        }
        findings = *said;
        return findings.isEmpty() ? Result<Done, LedgerError>(Done{})
                                  : LedgerError{LedgerFault::NotAllowed, QStringLiteral("the guards")};
    };
    auto claimed = Journal(connection).claim(order.id, guarded, order.deadline);
    if (claimed) {
        return std::move(claimed).value();
    }
    if (findings.isEmpty()) {
        return ledgerError(claimed.error());
    }
    if (order.context.batchId.isEmpty()) {
        Decision held;
        held.evidence = QStringLiteral("held back: %1").arg(toToken(findings.first().name));
        held.at = order.context.now;
        static_cast<void>(
            Journal(connection).cancel(order.id, held)); // where that fails it stays planned, and is closed by hand
    }
    return heldBack(findings);
}

Answer answerFrom(const GuardAnswer &said)
{
    if (!said) {
        return ledgerError(said.error());
    }
    return said->isEmpty() ? Answer(Done{}) : heldBack(*said);
}

} // namespace

QFuture<std::shared_ptr<Claim>> claimRow(const PayoutTools &tools, const ClaimOrder &order)
{
    return tools.store->write(
        [order](Connection &connection) { return std::make_shared<Claim>(claimIn(connection, order)); });
}

QFuture<Answer> checkUnheld(const PayoutTools &tools, const Plan &plan)
{
    return knownRates(tools)
        .then(&tools.account,
              [&tools, plan](const QList<Currency> &currencies) {
                  return tools.store->read(
                      [question = GuardQuestion{plan, tools.now(), currencies}](Connection &ledger) {
                          return ledger.snapshot([&] { return askHoldingGuards(ledger, question); });
                      });
              })
        .unwrap()
        .then(answerFrom);
}
