#include "payouts/planning.h"

#include "account/account.h"
#include "journal/journal.h"
#include "payouts/guard.h"

#include <algorithm>

namespace {

QString wordFor(const Finding &finding)
{
    return QStringLiteral("%1 %2 %3").arg(int(finding.name)).arg(finding.row.value_or(0)).arg(finding.evidence);
}

// Errors and warnings that the person was not told. Notices ask nothing of anybody.
QList<Finding> newAmong(QList<Finding> findings, const QList<Finding> &told)
{
    findings.removeIf([](const Finding &finding) { return strengthOf(finding.name) == FindingStrength::Notice; });
    QSet<QString> known;
    for (const Finding &finding : findings.isEmpty() ? QList<Finding>() : told) {
        known.insert(wordFor(finding));
    }
    findings.removeIf([&known](const Finding &finding) { return known.contains(wordFor(finding)); });
    return findings;
}

// What a consent could have answered, or what nothing does.
PayoutFault faultOf(const QList<Finding> &news)
{
    const bool isHeld = std::any_of(news.begin(), news.end(), [](const Finding &finding) {
        return strengthOf(finding.name) == FindingStrength::Error;
    });
    return isHeld ? PayoutFault::HeldBack : PayoutFault::GuardsSpoke;
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
            return PayoutError{faultOf(news), {}, {}, news};
        }
        return ids ? Journalled(*ids) : PayoutError{PayoutFault::Ledger, ids.error(), {}, {}};
    });
}
