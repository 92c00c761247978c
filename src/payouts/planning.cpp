#include "payouts/planning.h"

#include "account/account.h"
#include "journal/journal.h"
#include "payouts/guard.h"

namespace {

// Errors and warnings that the person was not told. Notices ask nothing of anybody.
QList<Finding> newAmong(const QList<Finding> &findings, const QList<Finding> &told)
{
    QList<Finding> news = findings;
    news.removeIf([&told](const Finding &finding) {
        return strengthOf(finding.name) == FindingStrength::Notice || told.contains(finding);
    });
    return news;
}

} // namespace

QFuture<Result<QStringList, PayoutError>> journalPlan(const PayoutTools &tools, const Confirmed &confirmed,
                                                      const JournalContext &context)
{
    using Journalled = Result<QStringList, PayoutError>;
    const GuardQuestion question{confirmed.plan(), context.now, tools.account.currencies()};
    return tools.store->write([confirmed, context, question](Connection &connection) -> Journalled {
        QList<Finding> news;
        JournalContext guarded = context;
        guarded.lastLook = [&](Connection &ledger) -> Result<Done, LedgerError> {
            const GuardAnswer said = askGuards(ledger, question);
            if (!said) {
                return said.error();
            }
            news = newAmong(*said, confirmed.findings());
            return news.isEmpty() ? Result<Done, LedgerError>(Done{})
                                  : LedgerError{LedgerFault::NotAllowed, QStringLiteral("the guards")};
        };
        const auto ids = Journal(connection).plan(confirmed, guarded);
        if (!news.isEmpty()) {
            return PayoutError{PayoutFault::GuardsSpoke, {}, {}, news};
        }
        return ids ? Journalled(*ids) : PayoutError{PayoutFault::Ledger, ids.error(), {}, {}};
    });
}
