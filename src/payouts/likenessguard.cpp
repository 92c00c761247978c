#include "payouts/likenessguard.h"

#include "core/addressspellings.h"
#include "records/payees.h"

namespace {

Finding lookAlike(const Recipient &recipient, const QString &known)
{
    Finding finding = findingAbout(FindingName::LookAlike, recipient, known);
    finding.reason = LookAlikePair{recipient.address, known};
    return finding;
}

// The known address that this one looks like; empty when there is none, or when it is known itself.
Result<QString, LedgerError> knownLike(Payees &payees, Chain chain, const QString &address)
{
    const QStringList spellings = addressSpellings(chain, address);
    for (const QString &spelling : spellings) {
        const auto isKnown = payees.knows(spelling);
        if (!isKnown || *isKnown) {
            return isKnown ? Result<QString, LedgerError>(QString()) : isKnown.error();
        }
    }
    const auto near = payees.likenesses(chain, spellings.constFirst());
    if (!near) {
        return near.error();
    }
    return near->isEmpty() ? QString() : near->constFirst();
}

} // namespace

GuardAnswer guardLikenesses(Connection &connection, const GuardQuestion &question)
{
    QList<Finding> findings;
    Payees payees(connection);
    for (const Withdrawal &withdrawal : question.plan.withdrawals) {
        const Chain chain = chainOf(withdrawal.currency());
        for (const Recipient &recipient : withdrawal.recipients()) {
            const auto known = knownLike(payees, chain, recipient.address);
            if (!known) {
                return known.error();
            }
            if (!known->isEmpty()) {
                findings.append(lookAlike(recipient, *known));
            }
        }
    }
    return findings;
}
